# Finds a JDK of 21 or later and exports JAVA_HOME; sourced by mvnw and run.
# Looks at JAVA_HOME, the PATH and the usual folders for JDKs, newest first.

oldest_java=21

java_release() {
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

is_fit() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] || return 1
    release=$(java_release "$1")
    [ -n "$release" ] && [ "$release" -ge "$oldest_java" ]
}

jdk_on_path() {
    compiler=$(command -v javac) || return 0
    dirname "$(dirname "$(readlink -f "$compiler")")"
}

jdk_folders() {
    ls -d /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home 2>/dev/null
}

newest_in_folders() {
    jdk_folders | while IFS= read -r folder; do
        if is_fit "$folder"; then echo "$(java_release "$folder") $folder"; fi
    done | sort -rn | head -n 1 | cut -d ' ' -f 2-
}

find_jdk() {
    for candidate in "${JAVA_HOME:-}" "$(jdk_on_path)" "$(newest_in_folders)"; do
        if is_fit "$candidate"; then
            echo "$candidate"
            return 0
        fi
    done
    echo "Forthright needs a JDK of $oldest_java or later: install one (for example the package openjdk-21-jdk or Temurin 25) or set JAVA_HOME to it." >&2
    return 1
}

JAVA_HOME=$(find_jdk) || exit 1
export JAVA_HOME
