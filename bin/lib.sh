# What the commands beside it share: finding a JDK and Maven, and building. Sourced, never run.
# Works with the bash 3.2 that macOS has.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

fail() { # fail SENTENCE [EXIT CODE]
    echo "$1" >&2
    exit "${2:-1}"
}

# The major version of the JDK in a folder, 0 if there is none.
jdk_version() {
    [ -x "$1/bin/javac" ] || { echo 0; return; }
    local version
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    echo "${version:-0}"
}

# Sets JAVA_HOME to a JDK that is new enough, wherever this machine keeps it.
find_jdk() {
    local on_path mac candidate
    on_path=$(command -v javac || true)
    [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    [ -x /usr/libexec/java_home ] && mac=$(/usr/libexec/java_home -v 21+ 2>/dev/null || true)
    for candidate in "${JAVA_HOME:-}" "$on_path" "${mac:-}" /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
        "$HOME"/.jdks/* /opt/*jdk* /opt/java/*; do
        if [ -n "$candidate" ] && [ "$(jdk_version "$candidate")" -ge 21 ]; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    fail "Vitrine needs JDK 21 or newer, and none was found; install one or point JAVA_HOME at it."
}

require_maven() {
    local version
    version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -1)
    [ -n "$version" ] || fail "Vitrine is built with Maven 3.8 or newer, and there is no mvn on the PATH; install it."
    if [ "${version%%.*}" -lt 3 ] || { [ "${version%%.*}" -eq 3 ] && [ "${version#*.}" -lt 8 ]; }; then
        fail "Vitrine is built with Maven 3.8 or newer, and mvn on the PATH is $version; install a newer one."
    fi
}

newer() { # newer THAN FOLDER…: whether anything there is newer, or THAN is missing
    local than=$1
    shift
    [ ! -e "$than" ] || [ -n "$(find "$@" -newer "$than" -print -quit 2>/dev/null)" ]
}

built() {
    ! newer "$root/local/target/local-1.0-SNAPSHOT.jar" "$root/pom.xml" "$root"/local/pom.xml "$root/local/src/main" &&
        ! newer "$root/webapp/target/vitrine.war" "$root"/pom.xml "$root"/{tenants,search,webapp}/{pom.xml,src/main} &&
        [ -e "$root/local/target/elasticsearch/bin/elasticsearch" ] &&
        ! server_is_old
}

server_is_old() {
    newer "$root/webapp/target/server/standalone/configuration/standalone.xml" \
        "$root/webapp/src/main/server" "$root/webapp/pom.xml"
}

# Builds what is missing or older than its sources; says what it is doing at least every 20 seconds.
build() {
    built && return
    require_maven
    local log=$root/target/build.log pid said=0 line seconds=0
    mkdir -p "$root/target"
    echo "        Building (details are in $log; the first build downloads about 500 MB)"
    # The plugin leaves a server that is there as it is.
    server_is_old && rm -rf "$root/webapp/target/server"
    # Formatting is for bin/test to judge.
    mvn -B -f "$root/pom.xml" package -DskipTests -Dspotless.check.skip=true </dev/null >"$log" 2>&1 &
    pid=$!
    trap 'kill $pid 2>/dev/null; exit 130' INT TERM
    while kill -0 $pid 2>/dev/null; do
        sleep 1
        seconds=$((seconds + 1))
        line=$(sed -n 's/^\[INFO\] Building \(Vitrine[a-z ]*\).*/\1/p' "$log" | tail -1)
        if [ -n "$line" ] && [ "$line" != "${last:-}" ]; then
            last=$line said=$seconds
            printf '%4d s  Building %s\n' "$seconds" "$line"
        elif [ $((seconds - said)) -ge 20 ]; then
            said=$seconds
            printf '%4d s  Still building, %d files downloaded\n' "$seconds" "$(grep -c '^Downloaded' "$log")"
        fi
    done
    trap - INT TERM
    if ! wait $pid; then
        grep '^\[ERROR\]' "$log" | head -15 >&2
        fail "The build failed; see $log."
    fi
    # Maven leaves a file alone that would come out the same; its age must still say that it is up to date.
    touch "$root/local/target/local-1.0-SNAPSHOT.jar" "$root/webapp/target/vitrine.war"
}
