#pragma once

#include <string>

#include "records/reach/merged.hpp"
#include "records/store/connection.hpp"

namespace casecraft::records {

/// Whether the session is looked for in `to` as one that was there before.
enum class Before { may_be_new, was_there };

/// The session was erased in the store that it was to be brought to.
class ErasedThere : public Error {
public:
  using Error::Error;
};

/// Which remarks on a session are brought along.
enum class Remarks {
  all,
  not_ones_own   ///< Of decisions only those that are signed, and not with the key that sealed the session: nobody's own machine decides about them.
};

/// Brings what `from` knows of the session to `to`, in one transaction there: its bundle, record, rows, end, seal, remarks, the assignment that it is an attempt at;
/// its figures are made there. It may be repeated, broken off and repeated again: a row that is there already, with the same chain, is not written twice, and where `to` has more rows none is
/// taken away; an end and a seal that `to` has stay as they are, unless a practice session was gone on with by a rewind. Both must have today's schema. Throws Error, with nothing changed, when the two went on differently, when one for assessment has ended in `to` and has more
/// actions in `from`, ErasedThere when the session was erased there, Error when it was there before
/// and is no more, or when a database refuses; StoreAway when a connection is lost.
Merged merge_session(Connection& from, Connection& to, const std::string& session, Before before = Before::may_be_new, Remarks remarks = Remarks::all);

/// Brings everything that `from` holds to `to`, session by session, as `merge_session` does; a session that cannot be taken over is a problem and the rest goes on. A course
/// that `to` has keeps its list there, and nobody is put on a list of whom `to` has erased a session: who is left out so is a problem too, counted and not named.
Merged copy_everything(Connection& from, Connection& to);

}  // namespace casecraft::records
