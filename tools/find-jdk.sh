# shellcheck shell=sh
# Finds a JDK of version 25 or later. Sourced by ./bayan and ./check; POSIX sh, and no process is
# started on the usual way, since every run of bayan passes here.
#
#   find_jdk        sets and exports JAVA_HOME; fails where there is none
#   tell_no_jdk     says which to install, in English and Arabic
#
# Looked at in this order: BAYAN_JAVA_HOME (nothing else when it is set), JAVA_HOME, the java on the
# path, then the usual folders. Among the usual folders 25 goes first, which Bayan is tried with, and
# after it the newest. BAYAN_JDK_FOLDERS, folders joined by colons, stands in for the usual ones.

wanted_jdk=25

# The major version of the JDK in folder $1, in jdk_version; 0 where there is no JDK to use.
read_jdk_version() {
  jdk_version=0
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  jdk_line=
  if [ -r "$1/release" ]; then
    while IFS= read -r jdk_line || [ -n "$jdk_line" ]; do
      case $jdk_line in JAVA_VERSION=*) break ;; esac
      jdk_line=
    done <"$1/release"
  fi
  if [ -z "$jdk_line" ]; then
    jdk_line=$("$1/bin/java" -version 2>&1 </dev/null | sed -n 's/.* version "\([^"]*\)".*/JAVA_VERSION="\1"/p')
  fi
  jdk_line=${jdk_line#*=}
  jdk_line=${jdk_line#\"}
  jdk_line=${jdk_line%%[!0-9]*}
  [ -z "$jdk_line" ] || jdk_version=$jdk_line
}

# Keeps folder $1 when it holds a better JDK than the one kept so far.
consider_jdk() {
  read_jdk_version "$1"
  if [ "$jdk_version" -lt "$wanted_jdk" ] || [ "$jdk_found_version" -eq "$wanted_jdk" ]; then
    return 0
  fi
  if [ "$jdk_version" -eq "$wanted_jdk" ] || [ "$jdk_version" -gt "$jdk_found_version" ]; then
    jdk_found=$1
    jdk_found_version=$jdk_version
  fi
}

# The home of the java on the path, in jdk_on_path.
follow_java_on_path() {
  jdk_on_path=$(command -v java 2>/dev/null) || jdk_on_path=
  while [ -L "$jdk_on_path" ]; do
    jdk_link=$(readlink "$jdk_on_path") || return 0
    case $jdk_link in
    /*) jdk_on_path=$jdk_link ;;
    *) jdk_on_path=${jdk_on_path%/*}/$jdk_link ;;
    esac
  done
  jdk_on_path=${jdk_on_path%/bin/java}
  # On macOS /usr/bin/java stands in for whatever is installed, and is the home of nothing.
  [ "$jdk_on_path" != /usr ] || jdk_on_path=
}

look_in_usual_folders() {
  if [ -n "${BAYAN_JDK_FOLDERS+set}" ]; then
    jdk_folders=$BAYAN_JDK_FOLDERS
  else
    jdk_folders=/usr/lib/jvm:/usr/java:/usr/local/lib/jvm:/opt:/opt/java:/opt/jdk:/usr/local/openjdk:/Library/Java/JavaVirtualMachines
    jdk_folders=$jdk_folders:/opt/homebrew/opt:/usr/local/opt:/home/linuxbrew/.linuxbrew/opt
    if [ -n "${HOME-}" ]; then
      jdk_folders=$jdk_folders:${SDKMAN_DIR:-$HOME/.sdkman}/candidates/java:$HOME/.jdks:$HOME/.jenv/versions
      jdk_folders=$jdk_folders:${ASDF_DATA_DIR:-$HOME/.asdf}/installs/java:$HOME/.local/share/mise/installs/java
      jdk_folders=$jdk_folders:$HOME/Library/Java/JavaVirtualMachines:$HOME/.gradle/jdks
    fi
  fi
  jdk_rest=$jdk_folders:
  while [ -n "$jdk_rest" ]; do
    jdk_folder=${jdk_rest%%:*}
    jdk_rest=${jdk_rest#*:}
    [ -d "$jdk_folder" ] || continue
    for jdk_home in "$jdk_folder" "$jdk_folder"/*; do
      if [ -x "$jdk_home/bin/javac" ]; then
        consider_jdk "$jdk_home"
      elif [ -x "$jdk_home/Contents/Home/bin/javac" ]; then
        consider_jdk "$jdk_home/Contents/Home"
      elif [ -x "$jdk_home/libexec/openjdk.jdk/Contents/Home/bin/javac" ]; then
        consider_jdk "$jdk_home/libexec/openjdk.jdk/Contents/Home"
      fi
    done
  done
}

find_jdk() {
  jdk_found=
  jdk_found_version=0
  if [ -n "${BAYAN_JAVA_HOME-}" ]; then
    consider_jdk "$BAYAN_JAVA_HOME"
  else
    [ -z "${JAVA_HOME-}" ] || consider_jdk "$JAVA_HOME"
    if [ -z "$jdk_found" ]; then
      follow_java_on_path
      [ -z "$jdk_on_path" ] || consider_jdk "$jdk_on_path"
    fi
    [ -n "$jdk_found" ] || look_in_usual_folders
  fi
  [ -n "$jdk_found" ] || return 1
  JAVA_HOME=$jdk_found
  export JAVA_HOME
}

tell_no_jdk() {
  if [ -n "${BAYAN_JAVA_HOME-}" ]; then
    printf '%s\n' "BAYAN_JAVA_HOME is $BAYAN_JAVA_HOME, and no JDK of version $wanted_jdk or later is there." >&2
  fi
  cat >&2 <<'TEXT'
Bayan needs a JDK of version 25 or later, and none was found. Install one of these:
  Debian, Ubuntu   sudo apt-get install openjdk-25-jdk-headless
  Fedora           sudo dnf install java-25-openjdk-devel
  macOS            brew install openjdk@25
  SDKMAN           sdk install java 25-tem
  any system       Eclipse Temurin 25: https://adoptium.net/temurin/releases/?version=25
Where one is installed already, name its folder: export JAVA_HOME=/path/to/jdk-25

يحتاج «بيان» إلى حزمة تطوير جافا (JDK) بالإصدار 25 أو ما بعده، ولم يُعثر على واحدة.
ثبّتوا إحدى الحزم المذكورة أعلاه، أو دلّوا على مجلّدها إن كانت مثبّتة: export JAVA_HOME=/path/to/jdk-25
TEXT
}
