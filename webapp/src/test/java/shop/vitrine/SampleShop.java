package shop.vitrine;

import java.util.List;

/**
 * A shop of one test class.
 *
 * @param handle a unique word, found in its name and product titles only
 */
public record SampleShop(SampleMarket market, String id, String handle) {
    public record SampleProduct(String id, String slug, String title) {
        public String path() {
            return "/products/" + id + "-" + slug;
        }
    }

    public String name() {
        return market.texts("select name from shops where id = ?", id).getFirst();
    }

    public String path() {
        return "/@" + handle;
    }

    /** A new member, signed in. @param role such as {@code OWNER} */
    public TestVisitor member(String role) {
        return person(role).visitor();
    }

    /** With a mail address to sign in. */
    public SamplePerson person(String role) {
        return market.employ(handle, role);
    }

    public TestVisitor owner() {
        return member("OWNER");
    }

    /** @param number 0, with two colours and two sizes, to 5; others have one variant */
    public SampleProduct product(int number) {
        return products().get(number);
    }

    public List<SampleProduct> products() {
        List<String> ids = list("id");
        List<String> slugs = list("slug");
        List<String> titles = list("title");
        return java.util.stream.IntStream.range(0, ids.size())
                .mapToObj(number -> new SampleProduct(ids.get(number), slugs.get(number), titles.get(number)))
                .toList();
    }

    private List<String> list(String column) {
        return market.texts("select " + column + " from products where shop_id = ? order by feed_group", id);
    }

    /** The first variant of this product. */
    public String variant(int number) {
        return market.texts(
                        "select id from variants where product_id = ? order by position limit 1",
                        product(number).id())
                .getFirst();
    }

    /** Waits until its products are searchable. */
    public SampleShop indexed() {
        Patience.until("the index knows " + path(), () -> {
            var page = market.visitor()
                    .get("/shop?shop=" + handle + "&n=" + System.nanoTime())
                    .page();
            return page.select("#results .notice").isEmpty()
                    && !page.select("#results .card").isEmpty();
        });
        return this;
    }
}
