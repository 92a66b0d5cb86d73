#!/usr/bin/env python3
"""Turns the benchmark story (JSON: variables, start, scenes with choices) into an ordinary pack.

usage: story_pack.py STORY.json FOLDER
"""
import json
import pathlib
import sys

story = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
folder = pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
quoted = json.dumps
lines = ["-- The benchmark story: 200 scenes, three choices each, written by bench/story_pack.py.", f'start "{story["start"]}"',
         "variables { " + ", ".join(f"{name} = {value}" for name, value in story["variables"].items()) + " }",
         'ending "never" { title = "The end", text = "The story does not come here." }', ""]
for scene in story["scenes"]:
    lines.append(f'scene "{scene["id"]}" {{ title = {quoted("Scene " + scene["id"])}, text = {quoted(scene["text"])}, each_visit = true, choices = {{')
    for number, choice in enumerate(scene["choices"]):
        effect = "; ".join(f"{name} = {name} + {delta}" for name, delta in choice["add"].items())
        when = f', when = {quoted(choice["when"])}' if choice["when"] else ""
        lines.append(f'  {{ {quoted(choice["text"])}, id = "c{number}", to = "{choice["to"]}"{when}, effect = {quoted(effect)}, '
                     f'reply = {quoted(choice["reply"])}, score = {{ evidence = {number} }}, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 }},')
    lines.append("} }")
(folder / "main.lua").write_text("\n".join(lines) + "\n", encoding="utf-8")
manifest = {"id": "story", "version": "1.0.0", "title": "The benchmark story", "summary": "Two hundred scenes for measuring.", "kind": "scene",
            "level": "introductory", "locale": "en", "minutes": [1, 2], "content_notes": ["Nothing but numbered paragraphs."], "opens": "2026-11-13T16:40",
            "zone": "UTC", "rubric": "rubric.json"}
(folder / "scenario.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
(folder / "rubric.json").write_text(json.dumps({"framework": "casecraft-core", "pass_mark": 50, "weights": {"evidence": 1}}, indent=2) + "\n", encoding="utf-8")
