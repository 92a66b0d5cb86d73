-- A call: what is said, and three answers. The order of the answers differs from call to call, so that none is known by its place.
local calls = {}
local made = 0

local function answer(id, said, points, earns, next)
  return { said[1], id = id, to = next, minutes = 3, effect = "calls_taken = calls_taken + 1", score = { [earns] = points }, why = said[2], ref = said[3] }
end

function calls.call(about)
  local good = answer("good", about.good, 2, about.earns, about.next)
  local kind = answer("kind", about.kind, 0, about.earns, about.next)
  local quick = answer("quick", about.quick, -1, about.earns, about.next)
  made = made + 1
  local orders = { { kind, good, quick }, { good, quick, kind }, { quick, kind, good }, { kind, quick, good } }
  scene(about.id) { title = about.title, text = about.says, choices = orders[(made - 1) % #orders + 1] }
end

return calls
