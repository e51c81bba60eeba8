/**
 * The command line.
 *
 * <p>Each command reads its arguments, calls the engine, writes what comes and decides nothing.
 * Results go to standard output or to the folder named by {@code --out}; talk goes to standard
 * error.
 *
 * <p>Settings are read here, once, and nowhere else.
 */
@NullMarked
package org.bayan.app;

import org.jspecify.annotations.NullMarked;
