package kr.ansim.simulators.certificates;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test report in its five levels: receipt, report, items by standard, samples, and single tests with their results.
 *
 * @param agent who applied in the applicant's name, if anyone
 * @param issuedOn yyyyMMdd
 */
public record Report(
        Institute institute,
        String receiptNumber,
        String number,
        Company applicant,
        Company submittedTo,
        @Nullable Company agent,
        String issuedOn,
        boolean passed,
        List<Item> items) {

    Report submittedTo(Company other) {
        return new Report(institute, receiptNumber, number, applicant, other, agent, issuedOn, passed, items);
    }

    Report numbered(String other, String issued) {
        return new Report(institute, receiptNumber, other, applicant, submittedTo, agent, issued, passed, items);
    }

    /** What was tested by one standard. */
    public record Item(String largeClass, String middleClass, List<Sample> samples) {}

    /** One sample and what was measured on it. */
    public record Sample(String number, String name, String model, Company maker, List<Test> tests) {}

    /** One measured value beside what the standard allows. */
    public record Test(Method method, String measured, boolean passed) {}

    /** How something is measured. @param passing what comes out when it passes */
    public record Method(
            String name,
            String standard,
            String condition,
            String unit,
            String limit,
            String criterion,
            String cas,
            Range passing) {}

    /** Values between two, both included, in the last of these decimals. */
    public record Range(int lowest, int highest, int decimals) {

        String written(int value) {
            return BigDecimal.valueOf(value, decimals).toPlainString();
        }
    }
}
