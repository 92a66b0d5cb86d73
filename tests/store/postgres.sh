#!/bin/sh
# postgres.sh PROGRAM [WORD…]: runs a test program against a PostgreSQL server of its own, which lives in a temporary folder and is reached through a socket in it, or over TCP on this
# computer.
# Ends with status 77 (skipped) where PostgreSQL is not installed.
set -u
program=$1
shift

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ] || [ ! -x "$bin/initdb" ]; then
  echo "skipped: PostgreSQL is not installed (Debian's package postgresql; ./check installs it)"
  exit 77
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/casecraft-postgres-XXXXXX") || exit 1
# PostgreSQL refuses to run as root.
as=""
if [ "$(id -u)" = 0 ]; then
  as="setpriv --reuid=65534 --regid=65534 --clear-groups"
  chown 65534:65534 "$folder"
fi
run() { (cd "$folder" && HOME=$folder $as "$@"); }

stop() {
  run "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >"$folder/stop.log" 2>&1
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 1' INT TERM HUP

if ! run "$bin/initdb" -D "$folder/data" -U casecraft -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/initdb.log" 2>&1; then
  cat "$folder/initdb.log"
  echo "failed: initdb could not make a temporary database"
  exit 1
fi
# One user has to give a password, so that a wrong one can be tried.
sed -i '1i local all locked scram-sha-256' "$folder/data/pg_hba.conf"
# Over TCP, as a server elsewhere is reached, it shows a certificate that nobody has signed. An address of this process's own, so that tests may run at once.
host="127.99.$(($$ / 254 % 254 + 1)).$(($$ % 254 + 1))"
echo "host all all 127.0.0.0/8 trust" >>"$folder/data/pg_hba.conf"
ssl=off
if command -v openssl >/dev/null && run openssl req -new -x509 -days 2 -nodes -subj /CN=casecraft.invalid -keyout "$folder/server.key" -out "$folder/server.crt" >"$folder/openssl.log" 2>&1; then
  chmod 600 "$folder/server.key"
  chmod 644 "$folder/server.crt"
  ssl=on
fi
cat >>"$folder/data/postgresql.conf" <<END
listen_addresses = '$host'
ssl = $ssl
ssl_cert_file = '$folder/server.crt'
ssl_key_file = '$folder/server.key'
unix_socket_directories = '$folder'
fsync = ${CASECRAFT_TEST_POSTGRES_FSYNC:-off}
END
# For tests that stop the server as a crash would, and start it again: control.sh stop|start|restart
cat >"$folder/control.sh" <<END
#!/bin/sh
mode="-m immediate"
[ "\$1" != start ] || mode=""
cd "$folder" && HOME="$folder" exec $as "$bin/pg_ctl" -D "$folder/data" -l "$folder/server.log" \$mode -w "\$1" >>"$folder/control.log" 2>&1
END
chmod 755 "$folder/control.sh"
if ! "$folder/control.sh" start; then
  cat "$folder/control.log" "$folder/server.log"
  echo "failed: the temporary server did not start"
  exit 1
fi

# SOCI's back end for PostgreSQL leaks some bytes a statement; that is not what is tested here.
export ASAN_OPTIONS=detect_leaks=0
export CASECRAFT_TEST_POSTGRES_CONTROL="$folder/control.sh" CASECRAFT_TEST_POSTGRES_RESTART="$folder/control.sh restart" CASECRAFT_TEST_POSTGRES_BIN="$bin"
unset PGPASSWORD PGUSER PGDATABASE PGHOST PGPORT PGOPTIONS PGSSLMODE PGSERVICE
export HOME=$folder
export CASECRAFT_TEST_POSTGRES_HOST="$host" CASECRAFT_TEST_POSTGRES_SSL="$ssl"
CASECRAFT_TEST_POSTGRES="$folder" "$program" "$@"
