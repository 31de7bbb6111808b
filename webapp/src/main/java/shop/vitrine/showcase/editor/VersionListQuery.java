package shop.vitrine.showcase.editor;

import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

record VersionListQuery(Position position) implements ListQuery<VersionListQuery> {
    @Override
    public String home() {
        return "/seller/showcase/versions";
    }
}
