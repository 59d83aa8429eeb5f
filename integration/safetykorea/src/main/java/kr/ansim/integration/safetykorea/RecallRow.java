package kr.ansim.integration.safetykorea;

import java.util.List;
import kr.ansim.certification.port.RecallFacts;
import kr.ansim.kernel.Unreadable;

/** A recall of the register. Foreign ones have two members under other names. */
final class RecallRow {

    private RecallRow() {}

    /** @throws Unreadable also when it has no id: nobody could tell it from the others */
    static RecallFacts facts(Row row, boolean foreign) throws Unreadable {
        String uid = either(row, "recallUid", "fRecallUid");
        if (uid.isEmpty()) {
            throw new Unreadable("a recall has no id");
        }
        return new RecallFacts(
                uid,
                foreign,
                NoisyText.plain(row.text("recallProductName")),
                NoisyText.plain(row.text("recallBrandName")),
                NoisyText.models(row.text("recallModelName")),
                NoisyText.numbers(row.text("certNum")),
                NoisyText.numbers(row.text("barcodeNum")),
                row.text("recallTypeName"),
                row.date("publishDate"),
                NoisyText.plain(either(row, "harmDscr", "violateDscr")),
                NoisyText.plain(row.text("accidentCaseDscr")),
                NoisyText.plain(row.text("publishActionDscr")),
                files(row),
                row.told());
    }

    /** No recall may be lost for its pictures, whose form is not described. */
    private static List<String> files(Row row) {
        try {
            return row.texts("recallFiles", "imageUrl");
        } catch (Unreadable toldInAnotherWay) {
            return List.of();
        }
    }

    private static String either(Row row, String name, String foreignName) throws Unreadable {
        String text = row.text(name);
        return text.isEmpty() ? row.text(foreignName) : text;
    }
}
