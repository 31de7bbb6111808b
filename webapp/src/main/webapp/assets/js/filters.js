// On the phone filters lie over the results: they stay open while one is chosen, and close by button, Escape or beside.
const filters = () => document.getElementById("filters");
let open = false;

document.addEventListener("click", event => {
    if (event.target.closest("[data-close-filters]")) close();
    else if (filters()?.open && !event.target.closest("#filters")) close();
});
document.addEventListener("keydown", event => event.key === "Escape" && filters()?.open && close());
document.addEventListener("htmx:beforeSwap", event => (open = event.detail.target.id === "results" && filters()?.open));
document.addEventListener("htmx:afterSwap", () => open && filters() && (filters().open = true));

function close() {
    filters().open = false;
    filters().querySelector("summary").focus();
}
