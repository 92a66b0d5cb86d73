# A room is a folder under engine/ and a target; what its link line names is what it may include.

add_library(casecraft_warnings INTERFACE)
target_compile_options(casecraft_warnings INTERFACE -Wall -Wextra -Wconversion -Wshadow -Wpedantic -Werror -ffp-contract=off)
# g++ 12 sees overlapping copies in std::string's operator+ where there are none (GCC bug 105651).
target_compile_options(casecraft_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
if(CASECRAFT_SANITIZE)
  target_compile_options(casecraft_warnings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(casecraft_warnings INTERFACE -fsanitize=address,undefined)
endif()

# Only a room's own folder and those of the rooms that it uses are on its include path: headers are published through a
# folder of links, one for each room, so that "session/view.hpp" cannot be found by a room that may not see session/.
function(casecraft_publish name folder)
  set(root ${CMAKE_BINARY_DIR}/include/${name})
  get_filename_component(parent ${root}/${folder} DIRECTORY)
  file(MAKE_DIRECTORY ${parent})
  file(CREATE_LINK ${CMAKE_SOURCE_DIR}/engine/${folder} ${root}/${folder} SYMBOLIC)
  target_include_directories(casecraft_${name} PUBLIC ${root})
endfunction()

# casecraft_room(<name> FOLDER <folder> SOURCES … USES <rooms and libraries>… [PRIVATELY <libraries>…])
function(casecraft_room name)
  cmake_parse_arguments(ROOM "" "FOLDER" "SOURCES;USES;PRIVATELY" ${ARGN})
  add_library(casecraft_${name} STATIC ${ROOM_SOURCES})
  casecraft_publish(${name} ${ROOM_FOLDER})
  target_link_libraries(casecraft_${name} PUBLIC ${ROOM_USES} PRIVATE ${ROOM_PRIVATELY} casecraft_warnings)
endfunction()

# casecraft_test(<name> SOURCES … USES …): one Catch2 program for each room, registered with CTest.
function(casecraft_test name)
  cmake_parse_arguments(TEST "" "" "SOURCES;USES" ${ARGN})
  add_executable(test_${name} ${TEST_SOURCES})
  target_link_libraries(test_${name} PRIVATE ${TEST_USES} casecraft_catch casecraft_warnings)
  target_compile_definitions(test_${name} PRIVATE CASECRAFT_SOURCE_DIR="${CMAKE_SOURCE_DIR}" CASECRAFT_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND test_${name})
endfunction()
