# shellcheck shell=sh
# Sees that file names with Arabic in them can be read. Sourced by ./bayan and ./check.
#
# Java on Linux decodes file names by the locale, and in the locale C it cannot open an Arabic one.
case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
*[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
*)
  LC_ALL=C.UTF-8
  export LC_ALL
  ;;
esac
