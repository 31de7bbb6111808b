package shop.vitrine.market;

import java.util.List;

/**
 * The values of one kind to narrow by.
 *
 * @param many whether several may be chosen beside each other
 */
public record Panel(String id, String title, boolean many, List<Choice> choices) {
    public boolean anyChosen() {
        return choices.stream().anyMatch(Choice::chosen);
    }
}
