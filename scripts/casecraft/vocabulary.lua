---@meta
-- The words in which an exercise is written. Each declares a part of the pack; the engine reads what was declared once main.lua has run.
-- docs/authors.md teaches them by example. The annotations, here and in annotations/, let an editor with the Lua language server complete and check, and
-- docs/reference.md is made from them.

---@alias Condition string|fun():boolean  An expression over the variables, "trust >= 2 and not lawyer_present", or a function.
---@alias Effect string|fun()             Statements, "trust = trust + 1; receive('reply')", or a function.
---@alias Span string                     "45m", "7h20m", "2d", or an expression that gives minutes.
---@alias Words string|fun():string       A text; ${expression} shows a value, [quote]…[/quote] marks somebody else's words.
---@alias Score table<string, integer>    Points by competency, { evidence = 2, cooperation = -1 }: whole numbers.

--- What can be done in a scene.
---@class Choice
---@field [1] Words          What the trainee reads.
---@field id string          Stable, lower case, digits and _.
---@field to? string         The next scene; "back" returns from a sub-scene. Left out: the same scene again.
---@field call? string       A sub-scene that comes back here, or to `to`.
---@field when? Condition    On offer only if this is true.
---@field effect? Effect     What it changes.
---@field minutes? integer   Simulated time that it costs; 1 unless said.
---@field reply? Words       What happens then, shown in both modes.
---@field score? Score       Points by competency.
---@field why? Words         What it did, and what good practice is; needed with a score.
---@field ref? string        Id of a reference; needed with a score.
---@field critical? boolean  One of these fails the exercise.
---@field once? boolean      Offered once.
---@field sticky? boolean    Stays on offer in a hub.

--- A field of a form.
---@class Field
---@field name string        By which checks know it: answer.NAME.
---@field label string       What stands before it.
---@field help? string       A line below it.
---@field type? "line"|"paragraph"|"number"|"option"  "line" unless said.
---@field required? boolean  The form is not taken without it.
---@field max? integer       Bytes.
---@field options? string[][]  { "value", "what is read" }

--- What is looked for in a form that was handed in.
---@class Check
---@field id string          Stable.
---@field label? Words       What is looked for, in words, for the debrief.
---@field field? string      All fields unless named.
---@field any? string[]      One of these phrases must be there.
---@field all? string[]      All of them must.
---@field none? string[]     None of them may.
---@field when? Condition    Sees the words as answer.NAME.
---@field score Score        Earned when it holds.
---@field why Words          The rule, for those who met it and those who did not.
---@field missing Words      What was missing.
---@field ref string         Id of a reference.

--- Words to type: either `accept`, or `fields` with `checks`.
---@class Entry
---@field label? string      What stands before the line.
---@field help? string       A line below it.
---@field accept? Choice[]   As choices; the texts without a name are the accepted forms.
---@field otherwise? { reply: Words, to?: string }  For all other words.
---@field fields? Field[]    A form.
---@field checks? Check[]    What is looked for in it.
---@field to? string         Where the form leads.
---@field effect? Effect     What it changes.
---@field minutes? integer   Simulated time that it costs.

--- A place of the case: something to read, and what can be done.
---@class Scene
---@field title? Words       What is decided here: a heading, and the debrief's name for the decision.
---@field text? Words|table[]  A text, or a list of paragraphs: a text, { when = "…", "text" }, { one_of = { "…", "…" } } (by the seed), a function.
---@field choices? Choice[]  What can be done.
---@field entry? Entry       What can be typed.
---@field to? string         Without choices: where it leads on.
---@field label? Words       Of the button that goes on.
---@field ending? string     The exercise ends here, with this ending.
---@field enter? Effect      On arriving.
---@field hint? Words        For practice mode.
---@field hub? boolean       A list of things to do, each a decision of its own that is offered once.
---@field each_visit? boolean  Every visit is a decision of its own, scored anew.
---@field drill? { seconds: integer, to: string }  A limit by the wall clock that may be accepted.
---@field minutes? integer   What going on costs.

--- Something to read in the case file.
---@class Document
---@field title Words        A heading.
---@field from? Words        Who wrote it.
---@field handling? Words    How far it may go: "Official".
---@field received? boolean  In the case file from the beginning; otherwise once an effect says receive("id") or something gives it.
---@field text Words         What the trainee reads.

--- Somebody whom the case file names.
---@class Person
---@field name Words         As it is shown.
---@field role? Words        What they do in the case.
---@field about? Words       What the trainee should know of them, and no more.
---@field known? Condition|boolean  false: only after an effect says meet("id").

--- Something that must be done in time.
---@class Deadline
---@field label Words        What it is called.
---@field due Span           After the case opened.
---@field zone? string       In which it is shown; the case's unless named.
---@field open? Condition    Shown, and running, only if this is true.
---@field met? Condition     Done.
---@field missed? Missed     What follows when it passes without being met.

---@class Missed
---@field text? Words        What the trainee reads.
---@field effect? Effect     What it changes.
---@field score? Score       Points by competency.
---@field why? Words         Needed with a score.
---@field ref? string        Needed with a score.
---@field critical? boolean  Missing it fails the exercise.

--- Something that happens by itself.
---@class Event
---@field after? Span        After the case opened; without it, an effect says schedule("id", "30m").
---@field when? Condition    Asked at its time; if it is false then, the event does not happen.
---@field text? Words        What the trainee reads.
---@field document? string   Comes into the case file.
---@field effect? Effect     What it changes.
---@field to? string         Interrupts: the trainee goes to this place, and `to = "back"` there returns.
---@field stops_waiting? boolean  Calls somebody who waits for a given time away at that moment.

--- What must not be left undone, whichever way the case went. Judged at the end.
---@class Duty
---@field title Words        A heading.
---@field done Condition     What must be true at the end.
---@field when? Condition    If it is false at the end, the duty is not judged.
---@field score? Score       Earned when it is done.
---@field why Words          What it did, and what good practice is; needed with a score.
---@field missed Words       What the debrief says when it is not done.
---@field ref string         Id of a reference; needed with a score.
---@field critical? boolean  Not doing it fails the exercise.

---@class Ending
---@field title Words        A heading.
---@field text Words         What the trainee reads.

--- Something to do besides the ledger or the letters.
---@class Act
---@field [1] Words          What the trainee reads.
---@field id string          Stable, lower case, digits and _.
---@field when? Condition    Only if this is true.
---@field effect? Effect     What it changes.
---@field to? string         A place; it comes back by the desk's or the board's id.
---@field reply? Words       What happens then.
---@field score? Score       Points by competency.
---@field why? Words         What it did, and what good practice is; needed with a score.
---@field ref? string        Id of a reference; needed with a score.
---@field sticky? boolean    Stays on offer.
---@field minutes? integer   Simulated time that it costs.

local function named(kind)
  return function(id)
    return function(content)
      declare(kind, id, content)
    end
  end
end

---@type fun(id: string): fun(content: Scene)
scene = named("scene")
--- A conversation with a person who answers as she is asked: docs/interviews.md. The response model comes with it.
---@param id string
---@return fun(content: Interview)
function interview(id)
  return function(content)
    require("casecraft.interview_model")
    declare("interview", id, content)
  end
end
--- A desk for a ledger of payments: docs/tracing.md. What it costs, and what it knows as grounds, comes with it.
---@param id string
---@return fun(content: Tracing)
function tracing(id)
  return function(content)
    require("casecraft.tracing_model")
    -- A reply that comes later is an event of the case.
    for _, ask in ipairs(content.asks or {}) do
      if ask.after and ask.gives then
        local reply = "reply_" .. id .. "_" .. tostring(ask[1])
        declare("event", reply, { document = ask.gives })
        ask.effect = "schedule('" .. reply .. "', '" .. ask.after .. "'); " .. (ask.effect or "")
      end
    end
    declare("tracing", id, content)
  end
end
--- A board of requests to other agencies: docs/requests.md. Forms, rules and channels come with it.
---@param id string
---@return fun(content: Requests)
function requests(id)
  return function(content)
    declare("requests", id, content)
    require("casecraft.requests_model")
  end
end
---@type fun(id: string): fun(content: Calendar)
calendar = named("calendar")
---@type fun(id: string): fun(content: Rule)
rule = named("rule")
---@type fun(id: string): fun(content: Channel)
channel = named("channel")
---@type fun(id: string): fun(content: Body)
body = named("body")
---@type fun(id: string): fun(content: Fact)
fact = named("fact")
---@type fun(id: string): fun(content: Identifier)
identifier = named("identifier")
---@type fun(id: string): fun(content: Holding)
holding = named("holding")
function requests_model(content)
  declare("requests_model", nil, content)
end
---@type fun(id: string): fun(content: Document)
document = named("document")
---@type fun(id: string): fun(content: Person)
person = named("person")
---@type fun(id: string): fun(content: Deadline)
deadline = named("deadline")
---@type fun(id: string): fun(content: Event)
event = named("event")
---@type fun(id: string): fun(content: Duty)
duty = named("duty")
---@type fun(id: string): fun(content: Ending)
ending = named("ending")

--- Variables and their first values: trust = 0, trust = { 0, min = -5, max = 5 }, told = list {}, seen = map {}.
---@param content table
function variables(content)
  declare("variables", nil, content)
end

--- Words that scripts show, by their id, so that they can be translated: words { kept = "The data are kept.", days = { "one day", "{n} days" } }.
--- A text that a function makes returns them by id: words("kept"), words("days", 3).
---@param content table<string, string|string[]>|string
---@param n? integer
---@return string
function words(content, n)
  if type(content) == "table" then
    declare("words", nil, content)
    return ""
  end
  return words_of(content, n)
end

--- Names whose value the seed decides once: hours = { 24, 48, 72 }.
---@param content table<string, any[]>
function seeded(content)
  declare("seeded", nil, content)
end

--- The scene in which the exercise begins.
---@param id string
function start(id)
  declare("start", id, {})
end

--- A variable that begins as a list.
---@param content any[]
function list(content)
  return { casecraft_kind = "list", content = content }
end

--- A variable that begins as a map.
---@param content table<string, any>
function map(content)
  return { casecraft_kind = "map", content = content }
end

--- A copy of a list with one more item: told = with(told, "lena").
---@param items any[]
---@param item any
---@return any[]
function with(items, item)
  local copy = {}
  for i, old in ipairs(items) do
    copy[i] = old
  end
  copy[#copy + 1] = item
  return copy
end

--- Whether a list holds an item: contains(told, "lena").
---@param items any[]
---@param item any
---@return boolean
function contains(items, item)
  for _, known in ipairs(items) do
    if known == item then
      return true
    end
  end
  return false
end
