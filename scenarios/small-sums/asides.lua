-- Scenes that come beside the desk, and once more after it for whoever closed the desk before they could happen.

--- Declares scene ID for an interruption, and ID_after to be called later. Both lead "back", by the choices' own `to`.
local function twice(id, content)
  scene(id)(content)
  scene(id .. "_after")(content)
end

--- Declares scene ID, to which the desk leads and which leads back to it, and ID_after, which leads back to where it was called.
local function aside(id, content)
  for suffix, place in pairs({ [""] = "desk", ["_after"] = "back" }) do
    local copy = {}
    for key, value in pairs(content) do copy[key] = value end
    copy.choices = {}
    for i, choice in ipairs(content.choices) do
      local one = { to = place }
      for key, value in pairs(choice) do one[key] = value end
      copy.choices[i] = one
    end
    scene(id .. suffix)(copy)
  end
end

return { twice = twice, aside = aside }
