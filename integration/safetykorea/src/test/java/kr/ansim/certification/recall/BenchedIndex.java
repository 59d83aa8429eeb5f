package kr.ansim.certification.recall;

import java.util.List;
import java.util.UUID;
import kr.ansim.certification.number.NumberReader;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.RecallFacts;

/** The index of products as recalls run past it, for the benchmark next door. */
public final class BenchedIndex {

    private final TraitReader reader = new TraitReader(new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}"));
    private final ProductIndex index = new ProductIndex();
    private long found;

    public void add(UUID id, String number, String barCode, String model, String brand, String name) {
        index.add(id, reader.traits(new ToldTexts(List.of(number), List.of(barCode), List.of(model), brand, name)));
    }

    public void match(CertificateFacts one) {
        match(new ToldTexts(
                List.of(one.number()),
                List.of(),
                List.of(one.goods().model()),
                one.goods().brand(),
                one.goods().name()));
    }

    public void match(RecallFacts one) {
        match(new ToldTexts(one.certificateNumbers(), one.barCodes(), one.models(), one.brand(), one.productName()));
    }

    private void match(ToldTexts texts) {
        found += index.matching(reader.traits(texts)).size();
    }

    /** How many pairs were found since the last time. */
    public long takeFound() {
        long taken = found;
        found = 0;
        return taken;
    }
}
