package kr.ansim.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A test report with everything in it.
 *
 * @param maskedAt since when names and numbers of companies are asterisks, because the consent that opened it has ended
 */
public record ReportDetails(
        ReportRow row,
        String receiptNumber,
        String applicant,
        String applicantNumber,
        Instant receivedAt,
        Optional<Instant> maskedAt,
        List<Item> items) {

    public ReportDetails {
        items = List.copyOf(items);
    }

    /** @param largeClass and {@code middleClass} in the institutes' standard classification */
    public record Item(String largeClass, String middleClass, List<Sample> samples) {
        public Item {
            samples = List.copyOf(samples);
        }
    }

    public record Sample(String number, String name, String model, String maker, List<Result> results) {
        public Sample {
            results = List.copyOf(results);
        }
    }

    /** One measured property in the institute's own words. */
    public record Result(
            String name,
            String standard,
            String condition,
            String unit,
            String detectionLimit,
            String measured,
            String criterion,
            String verdict,
            String casNumber) {}
}
