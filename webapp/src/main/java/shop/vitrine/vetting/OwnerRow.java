package shop.vitrine.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.vitrine.tenants.vetting.Owner;

/**
 * The questions about one beneficial owner.
 *
 * @param index counted from 0
 */
public record OwnerRow(int index, List<Question> questions) {
    /** @param rows at least this many, so that one can be added */
    static List<OwnerRow> of(Map<String, String> typed, int rows) {
        List<OwnerRow> all = new ArrayList<>();
        for (int i = 0; i < Owner.MOST; i++) {
            String start = "owner." + i + ".";
            if (i >= rows && typed.keySet().stream().noneMatch(name -> name.startsWith(start))) continue;
            all.add(new OwnerRow(
                    i,
                    List.of(
                            question(i, "name", "text", typed),
                            question(i, "birthDate", "date", typed),
                            question(i, "country", "country", typed),
                            question(i, "share", "number", typed))));
        }
        return all;
    }

    private static Question question(int index, String part, String type, Map<String, String> typed) {
        String name = "owner." + index + "." + part;
        return new Question("owner." + part, "answer." + name, type, 120, "off", false, typed.get(name), null, null);
    }

    public boolean isLastPossible() {
        return index == Owner.MOST - 1;
    }
}
