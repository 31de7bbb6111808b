package shop.vitrine.vetting.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.vitrine.vetting.form.BeneficialOwner;

record BeneficialOwnerRow(int index, List<ApplicationFieldView> questions) {
    /** @param rows minimum number, so that one can be added */
    static List<BeneficialOwnerRow> of(Map<String, String> typed, int rows) {
        List<BeneficialOwnerRow> all = new ArrayList<>();
        for (int i = 0; i < BeneficialOwner.MAX; i++) {
            String start = "owner." + i + ".";
            if (i >= rows && typed.keySet().stream().noneMatch(name -> name.startsWith(start))) continue;
            all.add(new BeneficialOwnerRow(
                    i,
                    List.of(
                            question(i, "name", "text", typed),
                            question(i, "birthDate", "date", typed),
                            question(i, "country", "country", typed),
                            question(i, "share", "number", typed))));
        }
        return all;
    }

    private static ApplicationFieldView question(int index, String part, String type, Map<String, String> typed) {
        String name = "owner." + index + "." + part;
        return new ApplicationFieldView(
                "owner." + part,
                "answer." + name,
                new ApplicationFieldView.FieldFormat(type, 120, "off", false),
                typed.get(name),
                null);
    }

    public boolean isLastPossible() {
        return index == BeneficialOwner.MAX - 1;
    }
}
