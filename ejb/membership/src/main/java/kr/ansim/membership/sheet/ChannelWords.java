package kr.ansim.membership.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.ansim.membership.SalesChannel;
import kr.ansim.platform.SheetColumn;
import kr.ansim.platform.SheetRow;
import kr.ansim.platform.SheetWord;

/** How files name the channels. */
public final class ChannelWords {

    private static final Map<SalesChannel, SheetWord> CHANNELS = Map.of(
            SalesChannel.TV, new SheetWord("TV", "TV"),
            SalesChannel.ONLINE, new SheetWord("온라인", "Online"),
            SalesChannel.CATALOGUE, new SheetWord("카탈로그", "Catalogue"));

    private ChannelWords() {}

    /** Empty with a fault where the word means none. */
    public static <C extends Enum<C> & SheetColumn> Optional<SalesChannel> read(SheetRow<C> row, C column) {
        return row.known(column, SheetWord.meaning(CHANNELS, row.text(column)), "CHANNEL_UNKNOWN");
    }

    public static String word(SalesChannel channel, Locale language) {
        return SheetWord.word(CHANNELS, channel, language);
    }
}
