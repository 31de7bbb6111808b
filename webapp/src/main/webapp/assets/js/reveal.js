// Lets people look at the password they type. Without this script there is no button.
for (const button of document.querySelectorAll("[data-reveals]")) {
    const input = document.getElementById(button.dataset.reveals);
    const announcement = document.getElementById("announcement");

    function show(shown) {
        input.type = shown ? "text" : "password";
        button.setAttribute("aria-pressed", shown);
    }

    button.addEventListener("click", () => {
        const shown = input.type === "password";
        show(shown);
        announcement.textContent = shown ? button.dataset.announceShown : button.dataset.announceHidden;
    });
    // Browsers offer to keep a password only where they see one.
    input.form.addEventListener("submit", () => show(false));
    button.hidden = false;
}
