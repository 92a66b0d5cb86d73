# Every dependency is a Debian package; packages.txt lists them. System headers never raise our warnings.
find_package(PkgConfig REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
pkg_check_modules(LUA REQUIRED IMPORTED_TARGET lua5.4)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
find_package(Soci REQUIRED MODULE)
find_package(SQLite3 REQUIRED)
