package kr.ansim.membership.member;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.PutCustomer;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.sheet.ChannelWords;
import kr.ansim.membership.sheet.RowFaults;
import kr.ansim.platform.SheetRow;
import kr.ansim.platform.SheetWord;

/** A customer as a row of a file tells it. @param row as spreadsheets count */
record CustomerLine(int row, PutCustomer customer) {

    private static final SheetWord YES = new SheetWord("예", "Yes");
    private static final SheetWord NO = new SheetWord("아니요", "No");

    private static final Map<String, CustomerColumn> COLUMNS = Map.of(
            "number", CustomerColumn.NUMBER,
            "name", CustomerColumn.NAME,
            "phone", CustomerColumn.PHONE,
            "ci", CustomerColumn.CI,
            "email", CustomerColumn.EMAIL,
            "address", CustomerColumn.ADDRESS,
            "birthDate", CustomerColumn.BIRTH_DATE,
            "joinedOn", CustomerColumn.JOINED_ON);

    /** @param today in Korea. @return empty when the row has faults, which are noted with it */
    static Optional<CustomerLine> read(SheetRow<CustomerColumn> row, LocalDate today) {
        Optional<SalesChannel> channel = ChannelWords.read(row, CustomerColumn.CHANNEL);
        String verified = row.text(CustomerColumn.PHONE_VERIFIED);
        if (!YES.is(verified) && !NO.is(verified)) {
            row.fault(CustomerColumn.PHONE_VERIFIED, "YES_OR_NO");
        }
        PutCustomer told = new PutCustomer(
                new CustomerNumber(channel.orElse(SalesChannel.TV), row.text(CustomerColumn.NUMBER)),
                row.text(CustomerColumn.NAME),
                day(row, CustomerColumn.BIRTH_DATE),
                row.text(CustomerColumn.PHONE),
                YES.is(verified),
                told(row, CustomerColumn.CI),
                told(row, CustomerColumn.EMAIL),
                told(row, CustomerColumn.ADDRESS),
                day(row, CustomerColumn.JOINED_ON));
        RowFaults.note(row, CustomerFields.faults(told, today), COLUMNS, CustomerColumn.NUMBER);
        row.once(CustomerColumn.NUMBER, told.customer().toString());
        return Optional.of(new CustomerLine(row.number(), told));
    }

    private static Optional<String> told(SheetRow<CustomerColumn> row, CustomerColumn column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(SheetRow<CustomerColumn> row, CustomerColumn column) {
        Optional<String> text = told(row, column);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            row.fault(column, MembershipRule.DAY_WRONG.name());
            return Optional.empty();
        }
    }
}
