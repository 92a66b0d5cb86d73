#include "authoring/map_picture.hpp"

namespace casecraft::authoring {

std::string_view page_script() noexcept {
  return R"js(
"use strict";
(function () {
  const body = document.body, sheet = document.querySelector(".sheet"), picture = sheet.querySelector("svg");
  const find = document.getElementById("find"), told = document.getElementById("told");
  const articles = Array.from(document.querySelectorAll("article"));
  const nodes = new Map(Array.from(picture.querySelectorAll(".node")).map(node => [node.dataset.node, node]));
  const entries = new Map(Array.from(document.querySelectorAll("nav li")).map(entry => [entry.dataset.node, entry]));
  const width = Number(picture.getAttribute("width")), height = Number(picture.getAttribute("height"));
  let zoom = 1;

  function enlarge(to) {
    const x = (sheet.scrollLeft + sheet.clientWidth / 2) / zoom, y = (sheet.scrollTop + sheet.clientHeight / 2) / zoom;
    zoom = Math.min(4, Math.max(0.05, to));
    picture.setAttribute("width", width * zoom);
    picture.setAttribute("height", height * zoom);
    sheet.scrollTo(x * zoom - sheet.clientWidth / 2, y * zoom - sheet.clientHeight / 2);
  }
  function fit() { enlarge(Math.min(sheet.clientWidth / width, sheet.clientHeight / height)); }

  function bringIntoSight(node) {
    const box = node.getBoundingClientRect(), frame = sheet.getBoundingClientRect();
    if (box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom) return;
    sheet.scrollBy((box.left + box.right - frame.left - frame.right) / 2, (box.top + box.bottom - frame.top - frame.bottom) / 2);
  }

  function choose(id, takesFocus) {
    const article = articles.find(one => one.id === id);
    if (!article) return;
    articles.forEach(one => { one.hidden = one !== article; });
    const number = article.dataset.node;
    nodes.forEach((node, key) => node.classList.toggle("chosen", key === number));
    entries.forEach((entry, key) => {
      if (key === number) entry.firstElementChild.setAttribute("aria-current", "true");
      else entry.firstElementChild.removeAttribute("aria-current");
    });
    picture.querySelectorAll(".edge[data-from]").forEach(edge => edge.classList.toggle("near", edge.dataset.from === number || edge.dataset.to === number));
    bringIntoSight(nodes.get(number));
    if (takesFocus) article.focus({ preventScroll: true });
    article.parentElement.scrollTop = 0;
    const entry = entries.get(number), list = document.getElementById("contents");
    list.scrollTop += entry.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
  }
  function chooseByAddress(takesFocus) { choose(decodeURIComponent(location.hash.slice(1)), takesFocus); }

  document.querySelectorAll("button[data-set]").forEach(button => button.addEventListener("click", () => {
    const [name, value] = button.dataset.set.split("=");
    const isOnOff = name === "tests";
    body.dataset[name] = isOnOff ? (body.dataset.tests === "on" ? "off" : "on") : value;
    document.querySelectorAll("button[data-set^='" + name + "=']").forEach(one => one.setAttribute("aria-pressed", String(isOnOff ? body.dataset.tests === "on" : one === button)));
  }));
  document.querySelectorAll("button[data-zoom]").forEach(button => button.addEventListener("click", () => {
    const how = button.dataset.zoom;
    if (how === "fit") fit(); else enlarge(how === "one" ? 1 : how === "more" ? zoom * 1.25 : zoom / 1.25);
  }));
  sheet.addEventListener("wheel", event => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    enlarge(event.deltaY < 0 ? zoom * 1.1 : zoom / 1.1);
  }, { passive: false });

  let held = null, wasMoved = false;
  sheet.addEventListener("pointerdown", event => {
    if (event.button !== 0 || event.pointerType !== "mouse") return;
    held = { x: event.clientX, y: event.clientY, left: sheet.scrollLeft, top: sheet.scrollTop };
    wasMoved = false;
  });
  window.addEventListener("pointermove", event => {
    if (!held) return;
    if (Math.hypot(event.clientX - held.x, event.clientY - held.y) > 4) wasMoved = true;
    if (wasMoved) sheet.scrollTo(held.left - event.clientX + held.x, held.top - event.clientY + held.y);
  });
  window.addEventListener("pointerup", () => { held = null; });
  sheet.addEventListener("click", event => { if (wasMoved) { event.preventDefault(); event.stopPropagation(); } wasMoved = false; }, true);
  sheet.addEventListener("dragstart", event => event.preventDefault());

  const words = new Map(articles.map(article => [article.dataset.node, article.textContent.toLowerCase()]));
  find.addEventListener("input", () => {
    const wanted = find.value.trim().toLowerCase();
    let count = 0;
    words.forEach((text, number) => {
      const is = text.includes(wanted);
      count += is ? 1 : 0;
      entries.get(number).hidden = !is;
      nodes.get(number).classList.toggle("dim", !is);
    });
    document.querySelectorAll("nav section").forEach(part => { part.hidden = !part.querySelector("li:not([hidden])"); });
    told.textContent = wanted === "" ? "" : count === 1 ? "1 found" : count + " found";
  });
  find.addEventListener("keydown", event => {
    const first = document.querySelector("nav li:not([hidden]) a");
    if (event.key === "Enter" && first) { location.hash = first.getAttribute("href"); first.focus(); }
    if (event.key === "Escape") { find.value = ""; find.dispatchEvent(new Event("input")); }
  });

  // A link is followed twice to the same place without a change of address.
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    if (link && decodeURIComponent(link.getAttribute("href")) === location.hash) chooseByAddress(true);
  });
  window.addEventListener("hashchange", () => chooseByAddress(true));
  articles.forEach(article => { article.hidden = true; });
  if (width > sheet.clientWidth) enlarge(Math.max(0.6, sheet.clientWidth / width));
  sheet.scrollTo((sheet.scrollWidth - sheet.clientWidth) / 2, 0);
  choose(location.hash ? decodeURIComponent(location.hash.slice(1)) : body.dataset.start, false);
})();
)js";
}

}  // namespace casecraft::authoring
