package shop.vitrine.feeds;

import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

record FeedImportListQuery(Position position) implements ListQuery<FeedImportListQuery> {
    @Override
    public String home() {
        return "/seller/feeds";
    }
}
