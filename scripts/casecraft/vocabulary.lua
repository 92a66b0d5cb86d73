---@meta
-- The words in which an exercise is written. Each declares a part of the pack; the engine reads what was declared once main.lua has run.
-- docs/authors.md teaches them by example. The annotations let an editor with the Lua language server complete and check.

---@alias Condition string|fun():boolean  An expression over the variables, "trust >= 2 and not lawyer_present", or a function.
---@alias Effect string|fun()             Statements, "trust = trust + 1; receive('reply')", or a function.
---@alias Span string                     "45m", "7h20m", "2d", or an expression that gives minutes.
---@alias Words string|fun():string       A text; ${expression} shows a value, [quote]…[/quote] marks somebody else's words.

---@class Choice
---@field [1] Words             What the trainee reads.
---@field id string             Stable, lower case, digits and _.
---@field to? string            The next scene; "back" returns from a sub-scene.
---@field call? string          A sub-scene that comes back here, or to `to`.
---@field when? Condition
---@field effect? Effect
---@field minutes? integer      Simulated time that it costs; 1 unless said.
---@field reply? Words          What happens then.
---@field score? table<string, integer>  Points by competency.
---@field why? Words            What it did, and what good practice is; needed with a score.
---@field ref? string           Id of a reference; needed with a score.
---@field critical? boolean     One of these fails the exercise.
---@field once? boolean
---@field sticky? boolean       Stays on offer in a hub.

---@class Field
---@field name string
---@field label string
---@field help? string
---@field type? "line"|"paragraph"|"number"|"option"
---@field required? boolean
---@field max? integer          Bytes.
---@field options? string[][]   { "value", "what is read" }

---@class Check
---@field id string
---@field label? Words        What is looked for, in words, for the debrief.
---@field field? string         All fields unless named.
---@field any? string[]
---@field all? string[]
---@field none? string[]
---@field when? Condition       Sees the words as answer.NAME.
---@field score table<string, integer>
---@field why Words
---@field missing Words
---@field ref string

---@class Entry
---@field label? string
---@field help? string
---@field accept? Choice[]      Positional texts are the accepted forms.
---@field otherwise? { reply: Words, to?: string }
---@field fields? Field[]
---@field checks? Check[]
---@field to? string
---@field effect? Effect
---@field minutes? integer

---@class Scene
---@field title? Words
---@field text? Words|table[]
---@field choices? Choice[]
---@field entry? Entry
---@field to? string
---@field label? Words          Of the button that goes on.
---@field ending? string
---@field enter? Effect
---@field hint? Words
---@field hub? boolean
---@field each_visit? boolean   Every visit is a decision of its own, scored anew.
---@field drill? { seconds: integer, to: string }
---@field minutes? integer

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
calendar = named("calendar")
rule = named("rule")
channel = named("channel")
body = named("body")
fact = named("fact")
identifier = named("identifier")
holding = named("holding")
function requests_model(content)
  declare("requests_model", nil, content)
end
---@type fun(id: string): fun(content: { title: Words, from?: Words, handling?: Words, received?: boolean, text: Words })
document = named("document")
---@type fun(id: string): fun(content: { name: Words, role?: Words, about?: Words, known?: Condition|boolean })
person = named("person")
---@type fun(id: string): fun(content: { label: Words, due: Span, zone?: string, open?: Condition, met?: Condition, missed?: table })
deadline = named("deadline")
---@type fun(id: string): fun(content: { after?: Span, when?: Condition, effect?: Effect, text?: Words, document?: string, to?: string })
event = named("event")
---@type fun(id: string): fun(content: { title: Words, done: Condition, when?: Condition, score?: table<string, integer>, why: Words, missed: Words, ref: string, critical?: boolean })
duty = named("duty")
---@type fun(id: string): fun(content: { title: Words, text: Words })
ending = named("ending")

--- Variables and their first values: trust = 0, trust = { 0, min = -5, max = 5 }, told = list {}, seen = map {}.
---@param content table
function variables(content)
  declare("variables", nil, content)
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
