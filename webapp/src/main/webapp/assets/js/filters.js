// On the phone filters lie over the results: they stay open while one is chosen, and close by button, Escape or beside.
// On a desk they are always open.
const wide = matchMedia("(width >= 900px)");
const filters = () => document.getElementById("filters");
const over = () => !wide.matches && filters()?.open;
let open = false;

function close() {
    filters().open = false;
    filters().querySelector("summary").focus();
}

function settle() {
    if (filters()) filters().open = wide.matches || open;
}

document.addEventListener("click", event => {
    if (over() && (event.target.closest("[data-close-filters]") || !event.target.closest("#filters"))) close();
});
document.addEventListener("keydown", event => event.key === "Escape" && over() && close());
document.addEventListener("htmx:beforeSwap", event => event.detail.target.id === "results" && (open = Boolean(over())));
document.addEventListener("htmx:afterSwap", event => event.detail.target.id === "results" && settle());
wide.addEventListener("change", () => ((open = false), settle()));
settle();
