"""Compares the program's statistics with numpy's and scipy's on seeded data sets, to 1e-9. Exit status 77 where scipy is missing."""

import json
import math
import subprocess
import sys

try:
    import numpy
    from scipy import stats
except ImportError:
    print("python3-scipy is not installed: left out")
    sys.exit(77)

TOLERANCE = 1e-9
SETS = 200


def attempts_of(draw):
    """Of five people or more what they took in turn: decisions that are met once, one that some meet twice, and a hub to which all come back."""
    people = []
    for _ in range(int(draw.integers(5, 60))):
        met = [("a", 1), ("again", int(draw.integers(1, 3))), ("hub", int(draw.integers(1, 7))), ("z", 1)]
        able = draw.normal()
        turns = [one for one, times in met for _ in range(times)]
        draw.shuffle(turns)
        taken = []
        for one in turns:
            points = int(numpy.clip(numpy.rint(able + draw.normal()), -2, 2))
            taken.append([one, f"option {int(draw.integers(0, 4))}", points, max(points, int(draw.integers(0, 3)))])
        people.append(taken)
    return people


def item_analysis(people):
    """By the definitions in docs/cohorts.md, decision by decision."""
    figures = {}
    for decision in sorted({one[0] for taken in people for one in taken}):
        mine = [[one for one in taken if one[0] == decision] for taken in people]
        counted = [mine_here if decision == "hub" else mine_here[:1] for mine_here in mine]
        options = sorted({one[1] for here in counted for one in here})
        shares = {option: float(numpy.mean([any(one[1] == option for one in here) for here in counted])) for option in options}
        points = [sum(one[2] for one in here) for here in counted]
        best = [sum(one[3] for one in here) for here in counted]
        rest = [sum(one[2] for one in taken if one[0] != decision) for taken in people]
        earned = [p / b for p, b in zip(points, best, strict=True) if b > 0]
        varies = len(set(points)) > 1 and len(set(rest)) > 1
        figures[decision] = {
            "met": len(people), "taken": shares, "points": float(numpy.mean(earned)) if len(earned) >= 5 else None,
            "discrimination": float(stats.pearsonr(points, rest)[0]) if varies else None,
        }
    return figures


def made(seed):
    draw = numpy.random.default_rng(seed)
    people = int(draw.integers(10, 400))
    items = int(draw.integers(2, 40))
    able = draw.normal(size=(people, 1))
    scores = numpy.rint(1.5 * able + draw.normal(size=(people, items)) * draw.uniform(0.3, 4)).clip(-3, 3) if seed % 2 else draw.integers(-3, 4, size=(people, items))
    one = scores[:, 0]
    of = int(draw.integers(0, 3000))
    return {
        "values": (draw.lognormal(3, 2, size=int(draw.integers(1, 500))) if seed % 3 else draw.integers(0, 9, size=people)).tolist(),
        "hits": int(draw.integers(0, of + 1)), "of": of,
        "one": one.tolist(), "other": (scores.sum(axis=1) - one).tolist(), "scores": scores.tolist(), "attempts": attempts_of(draw),
    }


def expected(data):
    values = numpy.asarray(data["values"], dtype=float)
    quartiles = numpy.percentile(values, [25, 50, 75])
    spread = [values.mean(), values.std(ddof=1) if len(values) > 1 else 0.0, values.min(), *quartiles, values.max()]
    hits, of = data["hits"], data["of"]
    if of:
        wilson = stats.binomtest(hits, of).proportion_ci(0.95, method="wilson")
        rate = [hits / of, wilson.low, wilson.high]
    else:
        rate = [0.0, 0.0, 1.0]
    scores = numpy.asarray(data["scores"], dtype=float)
    people, items = scores.shape
    alpha = items / (items - 1) * (1 - scores.var(axis=0, ddof=1).sum() / scores.sum(axis=1).var(ddof=1))
    free = (people - 1, (people - 1) * (items - 1))
    interval = [1 - (1 - alpha) * stats.f.ppf(0.975, *free), 1 - (1 - alpha) * stats.f.ppf(0.025, *free)]
    return {"items": item_analysis(data["attempts"]), "spread": spread, "rate": rate, "correlation": stats.pearsonr(data["one"], data["other"])[0], "alpha": [alpha, *interval]}


def differences(found, wanted, where):
    if isinstance(wanted, dict):
        return [line for key in wanted for line in differences(found.get(key), wanted[key], f"{where}.{key}")]
    if isinstance(wanted, list):
        return [line for i, one in enumerate(wanted) for line in differences(found[i], one, f"{where}[{i}]")]
    if wanted is None:
        return [] if found is None else [f"{where}: {found!r}, expected none"]
    scale = max(1.0, abs(wanted))
    close = found is not None and math.isfinite(found) and abs(found - wanted) <= TOLERANCE * scale
    return [] if close else [f"{where}: {found!r}, expected {wanted!r}"]


data = [made(seed) for seed in range(SETS)]
run = subprocess.run([sys.argv[1]], input=json.dumps(data), capture_output=True, text=True, check=True)
wrong = [line for i, (found, one) in enumerate(zip(json.loads(run.stdout), data, strict=True)) for line in differences(found, expected(one), f"set {i}")]
print("\n".join(wrong[:20]) or f"{SETS} data sets agree to {TOLERANCE}")
sys.exit(1 if wrong else 0)
