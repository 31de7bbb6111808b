// The picture of a card becomes the picture of its product's page, and back.
const PRODUCT = /^\/products\/([0-9a-z]+)-/;
const product = url => url && PRODUCT.exec(new URL(url, location.href).pathname)?.[1];

function name(id) {
    const picture = id && [...document.querySelectorAll(`.card a[href^="/products/${id}-"]`)]
        .map(link => link.closest(".card").querySelector("figure"))
        .find(figure => figure.getBoundingClientRect().bottom > 0 && figure.getBoundingClientRect().top < innerHeight);
    if (picture) picture.style.viewTransitionName = "product-picture";
    return picture;
}

addEventListener("pageswap", event => {
    if (!event.viewTransition) return;
    const picture = product(location.href) ? null : name(product(event.activation?.entry?.url));
    event.viewTransition.finished.finally(() => picture && (picture.style.viewTransitionName = ""));
});

addEventListener("pagereveal", event => {
    if (!event.viewTransition || product(location.href)) return;
    const picture = name(product(navigation.activation?.from?.url));
    event.viewTransition.finished.finally(() => picture && (picture.style.viewTransitionName = ""));
});
