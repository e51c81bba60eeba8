# shellcheck shell=sh
# One build at a time in one checkout. Sourced by ./bayan and ./check; POSIX sh, no flock on macOS.
#
#   take_build_lock   waits until nobody else builds here
#   drop_build_lock   lets the next one build; does nothing where none was taken
#
# The lock is a folder, since mkdir either makes it or fails. It holds the builder's process id: a
# lock whose builder is gone, by a cut of power say, is taken away.

build_lock=${root:?}/.bayan/lock
build_lock_taken=

take_build_lock() {
  lock_waited=0
  until mkdir "$build_lock" 2>/dev/null; do
    lock_holder=
    read -r lock_holder 2>/dev/null <"$build_lock/pid" || :
    if [ -n "$lock_holder" ] && ! kill -0 "$lock_holder" 2>/dev/null; then
      # Renamed before it is removed: of two that wait, only one can take away this lock.
      mv "$build_lock" "$build_lock.$$" 2>/dev/null && rm -rf "$build_lock.$$"
      continue
    fi
    [ $lock_waited -ne 1 ] || printf '%s\n' "bayan: another build runs here (process ${lock_holder:-unknown}); waiting for it" >&2
    lock_waited=$((lock_waited + 1))
    if [ -z "$lock_holder" ] && [ $lock_waited -gt 60 ]; then
      rm -rf "$build_lock"
    fi
    sleep 1
  done
  build_lock_taken=yes
  printf '%s\n' $$ >"$build_lock/pid"
}

drop_build_lock() {
  [ -z "$build_lock_taken" ] || rm -rf "$build_lock"
  build_lock_taken=
}
