// The showcase editor: lists that can be dragged, a preview that follows the draft, colours that say their code.
const preview = document.getElementById("preview");

document.body.addEventListener("draft-saved", () => preview?.contentWindow.location.reload());

function sortable(list) {
    if (list.dataset.sorts || !window.Sortable) return;
    list.dataset.sorts = "true";
    window.Sortable.create(list, {
        handle: ".grip",
        animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 140,
        onUpdate: () => htmx.ajax("POST", list.dataset.sortable, {
            source: list,
            target: list.closest("[hx-target]"),
            swap: "outerHTML",
            values: {
                version: document.querySelector("input.version").value,
                verb: "order",
                order: [...list.children].map(item => item.dataset.id),
            },
        }),
    });
}

function lists(root) {
    root.querySelectorAll?.("[data-sortable]").forEach(sortable);
}

document.addEventListener("DOMContentLoaded", () => lists(document));
if (document.readyState === "complete") lists(document);
document.addEventListener("htmx:load", event => lists(event.detail.elt));

document.addEventListener("input", event => {
    if (event.target.type === "color") event.target.parentElement.querySelector("code").textContent = event.target.value;
});

// What is typed while a refusal of an earlier change is on its way stays, with the focus, and is sent in its turn.
let newer = [];

document.addEventListener("htmx:beforeSwap", ({ target, detail: { requestConfig: { elt, formData } } }) => {
    if (target === elt && elt.matches(".editor-form, #section-form"))
        newer = [...new FormData(elt)].filter(([name, value]) => name !== "version" && formData.get(name) !== value);
});

document.addEventListener("htmx:afterSwap", ({ target: form, detail: { requestConfig: { triggeringEvent } } }) => {
    if (!(form instanceof HTMLFormElement) || triggeringEvent?.type !== "change") return;
    form.querySelector("[autofocus]")?.removeAttribute("autofocus");
    for (const [name, value] of newer) form.elements[name].value = value;
    form.toggleAttribute("data-saving", newer.length > 0);
});

document.addEventListener("htmx:load", ({ target }) => {
    if (!newer.length || !(target instanceof HTMLFormElement)) return;
    newer = [];
    target.removeAttribute("data-saving");
    target.dispatchEvent(new Event("change"));
});

// A button that would do nothing stays in the order of focus and does nothing.
document.addEventListener("click", event => event.target.closest(".piece-verbs [aria-disabled=true]") && event.preventDefault());
