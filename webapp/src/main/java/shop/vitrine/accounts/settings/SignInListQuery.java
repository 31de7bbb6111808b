package shop.vitrine.accounts.settings;

import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

/** How a person came in, or somebody tried to. */
record SignInListQuery(Position position) implements ListQuery<SignInListQuery> {
    @Override
    public String home() {
        return "/account/sessions";
    }
}
