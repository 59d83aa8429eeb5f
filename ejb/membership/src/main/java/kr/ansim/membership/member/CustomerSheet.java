package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.CustomerImport;
import kr.ansim.membership.CustomerTaken;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.sheet.ChannelWords;
import kr.ansim.platform.Busy;
import kr.ansim.platform.ReadSheet;
import kr.ansim.platform.SheetFault;
import kr.ansim.platform.SheetFile;
import kr.ansim.platform.SheetTable;

/** Reads files of customers and takes them in. */
@ApplicationScoped
public class CustomerSheet {

    static final int MOST_ROWS = 2_000;
    private static final int TRIES = 3;

    @Inject
    private CustomerRowIntake intake;

    @Inject
    private Clock clock;

    public byte[] template(Locale language) {
        boolean korean = language.getLanguage().equals(Locale.KOREAN.getLanguage());
        return SheetFile.write(
                korean ? "고객" : "Customers",
                CustomerColumn.values(),
                language,
                List.of(List.of(
                        ChannelWords.word(SalesChannel.TV, language),
                        "100-2000",
                        "김하은",
                        "1990-05-01",
                        "010-1234-5678",
                        korean ? "예" : "Yes",
                        "",
                        "haeun@example.com",
                        "서울특별시 중구 퇴계로 100",
                        "2021-03-02")));
    }

    public CustomerImport take(byte[] file) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        ReadSheet<CustomerLine> read =
                SheetTable.read(file, CustomerColumn.class, MOST_ROWS, row -> CustomerLine.read(row, today));
        if (!read.faults().isEmpty()) {
            return new CustomerImport(0, 0, read.faults());
        }
        List<SheetFault> faults = new ArrayList<>();
        int added = 0;
        int known = 0;
        for (CustomerLine line : read.rows()) {
            Optional<CustomerTaken> taken = take(line, faults);
            if (taken.isPresent() && taken.get().added()) {
                added++;
            } else if (taken.isPresent()) {
                known++;
            }
        }
        return new CustomerImport(added, known, faults);
    }

    private Optional<CustomerTaken> take(CustomerLine line, List<SheetFault> faults) {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return Optional.of(intake.take(line.customer()));
            } catch (RuleBroken broken) {
                faults.add(new SheetFault(line.row(), "", broken.code().name(), List.of()));
                return Optional.empty();
            } catch (Busy othersAreFaster) {
                // once more, then
            }
        }
        faults.add(new SheetFault(line.row(), "", "BUSY", List.of()));
        return Optional.empty();
    }
}
