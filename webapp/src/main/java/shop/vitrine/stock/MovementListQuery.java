package shop.vitrine.stock;

import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

/** The movements of one variant. */
record MovementListQuery(String home, Position position) implements ListQuery<MovementListQuery> {}
