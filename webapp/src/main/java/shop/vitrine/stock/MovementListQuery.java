package shop.vitrine.stock;

import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

record MovementListQuery(String home, Position position) implements ListQuery<MovementListQuery> {}
