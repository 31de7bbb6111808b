// Lists in which rows are chosen: one box for all of them, and where there is room, how many are chosen.
for (const form of document.querySelectorAll("form[data-selection]")) {
    const label = form.querySelector("[data-select-all]");
    const all = label.querySelector("input");
    const boxes = [...form.querySelectorAll("tbody input[type=checkbox][name]")];
    const buttons = form.querySelectorAll("[data-needs-selection] .button");
    const count = form.querySelector("[data-selected-count]");
    const none = count?.textContent;
    const { one, many } = count?.dataset ?? {};

    function update() {
        const chosen = boxes.filter(box => box.checked).length;
        all.checked = chosen === boxes.length;
        all.indeterminate = chosen > 0 && chosen < boxes.length;
        for (const button of buttons) button.disabled = chosen === 0;
        if (count) count.textContent = chosen === 0 ? none : chosen === 1 ? one : many.replace("#", chosen);
    }

    label.hidden = false;
    count?.setAttribute("role", "status");
    all.addEventListener("change", () => {
        for (const box of boxes) box.checked = all.checked;
        update();
    });
    form.addEventListener("change", update);
    window.addEventListener("pageshow", update);
    update();
}
