package kr.ansim.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import kr.ansim.kernel.Digests;
import kr.ansim.platform.MasterKeys;

/**
 * Names under which files lie outside: random, so that they tell nothing, and with a mark by which we know our own. Whoever
 * points two installations at one place loses no file to the other's sweep.
 */
@ApplicationScoped
public class FileNames {

    private static final int RANDOM = 16;
    private static final int MARK = 8;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{" + 2 * (RANDOM + MARK) + "}");

    @Inject
    private MasterKeys keys;

    String fresh() {
        return marked(Sealing.random(RANDOM));
    }

    boolean isOurs(String name) {
        return NAME.matcher(name).matches()
                && name.equals(marked(HexFormat.of().parseHex(name.substring(0, 2 * RANDOM))));
    }

    private String marked(byte[] random) {
        byte[] mark = Digests.hmac(keys.derived("file-names")).doFinal(random);
        return HexFormat.of().formatHex(random) + HexFormat.of().formatHex(Arrays.copyOf(mark, MARK));
    }
}
