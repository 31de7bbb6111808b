// The cart drawer opens when something is put into it, and on an answer's "HX-Trigger: open-cart".
const drawer = document.getElementById("cart-drawer");

if (drawer) {
    document.addEventListener("htmx:afterSwap", event => {
        if (event.detail.target === drawer && drawer.childElementCount && !drawer.open) drawer.showModal();
    });
    document.addEventListener("open-cart", () => htmx.ajax("GET", "/cart", { target: drawer, swap: "innerHTML" }));
    drawer.addEventListener("click", event => {
        if (event.target === drawer || event.target.closest("[data-close]")) drawer.close();
    });
}
