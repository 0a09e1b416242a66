# What Meldwijzer stands on. Debian 12's versions are the floor; Debian 13's must work too (packaging/decisions/001).
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Sql Widgets Svg DBus PrintSupport Test LinguistTools)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET sqlcipher)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(crypto REQUIRED IMPORTED_TARGET libcrypto)  # SHA-256 at the speed of the processor; SQLCipher brings it along anyway
pkg_check_modules(yaml-cpp REQUIRED IMPORTED_TARGET yaml-cpp)
pkg_check_modules(hunspell REQUIRED IMPORTED_TARGET hunspell)
pkg_check_modules(ical REQUIRED IMPORTED_TARGET libical)  # the tests only: what we write is read back with it
find_package(Boost 1.74 REQUIRED)            # Date_Time, header only
