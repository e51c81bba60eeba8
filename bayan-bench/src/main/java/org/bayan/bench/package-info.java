/**
 * Programs that measure speed and memory. They call the engine as a command would and print what it
 * took; nothing here is part of the product.
 */
@NullMarked
package org.bayan.bench;

import org.jspecify.annotations.NullMarked;
