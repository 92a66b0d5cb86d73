# `cmake --install` puts the program under bin/ and what it reads under share/casecraft/; `cpack -G DEB` makes of the same a package that installs without a compiler.
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs)
install(FILES cmake/casecraft.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES cmake/casecraft-assignment.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME casecraft)
set(CPACK_PACKAGE_VENDOR "Casecraft")
set(CPACK_PACKAGE_CONTACT "The Casecraft authors <casecraft@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Investigation exercises in plain text, scored and explained")
set(CPACK_PACKAGE_DESCRIPTION "Casecraft trains people who protect survivors: police academies, duty desks, NGOs against trafficking. An exercise is a case
in plain text; every decision is scored against a competency framework and explained in a debrief. It needs no account and no network.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
# The libraries are found by dpkg-shlibdeps; the fonts it cannot see.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-inter | fonts-noto-core | fonts-dejavu-core")
include(CPack)
