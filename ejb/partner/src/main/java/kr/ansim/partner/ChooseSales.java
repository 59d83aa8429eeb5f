package kr.ansim.partner;

import java.util.Set;

/** Command: the fourth step of an application. @param categories as the table of papers names them */
public record ChooseSales(Set<SalesChannel> channels, Set<String> categories) {

    public ChooseSales {
        channels = Set.copyOf(channels);
        categories = Set.copyOf(categories);
    }
}
