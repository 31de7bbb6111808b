// One box that chooses all products of the page.
const all = document.querySelector("[data-all]");
if (all) {
    const box = all.querySelector("input");
    const boxes = [...document.querySelectorAll(".listed [name=product]")];
    all.hidden = false;
    box.addEventListener("change", () => boxes.forEach(one => (one.checked = box.checked)));
    document.addEventListener("change", event => {
        if (!event.target.matches(".listed [name=product]")) return;
        const chosen = boxes.filter(one => one.checked).length;
        box.checked = chosen === boxes.length;
        box.indeterminate = chosen > 0 && chosen < boxes.length;
    });
}
