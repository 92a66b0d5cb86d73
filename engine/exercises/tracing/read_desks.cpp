#include "exercises/tracing/ledger/ledger.hpp"
