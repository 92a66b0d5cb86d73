#include "query/sqlite_engine.hpp"
