#pragma once

// Debian's SOCI was built with Boost and says so in its headers, but does not depend on Boost's. Only templates that this room does not use want them.
#include <soci/soci-config.h>
#undef SOCI_HAVE_BOOST
#undef SOCI_HAVE_BOOST_DATE_TIME

#include <soci/soci.h>
