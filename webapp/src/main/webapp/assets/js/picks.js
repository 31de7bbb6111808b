// Lists in which rows are chosen: one box for all of them, and how many are chosen.
for (const form of document.querySelectorAll("form[data-picks]")) {
    const all = form.querySelector("[data-pick-all]");
    const count = form.querySelector("[data-pick-count]");
    const none = count.textContent;
    const boxes = [...form.querySelectorAll("[name=order]")];
    const buttons = form.querySelectorAll(".actions .button");

    function tell() {
        const chosen = boxes.filter(box => box.checked).length;
        all.checked = chosen === boxes.length;
        all.indeterminate = chosen > 0 && chosen < boxes.length;
        count.textContent = chosen === 0 ? none : chosen === 1 ? count.dataset.one : count.dataset.many.replace("#", chosen);
        for (const button of buttons) button.disabled = chosen === 0;
    }

    all.hidden = false;
    count.setAttribute("role", "status");
    all.addEventListener("change", () => {
        for (const box of boxes) box.checked = all.checked;
        tell();
    });
    form.addEventListener("change", tell);
    window.addEventListener("pageshow", tell);
    tell();
}
