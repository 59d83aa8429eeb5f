package kr.ansim.membership.member;

import java.time.LocalDate;
import java.util.Optional;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.PutCustomer;
import kr.ansim.membership.SalesChannel;

/** Customers with just what a test is about. */
record TestCustomers(
        CustomerNumber number,
        String name,
        Optional<LocalDate> birth,
        String phone,
        boolean verified,
        Optional<String> ci,
        Optional<String> address) {

    private static int phones = 1_000_000;

    /** Who shares nothing with anybody. */
    static TestCustomers of(SalesChannel channel, String number) {
        phones++;
        return new TestCustomers(
                new CustomerNumber(channel, number),
                "손님 " + phones,
                Optional.empty(),
                "010" + phones,
                false,
                Optional.empty(),
                Optional.empty());
    }

    static String ci(int person) {
        return String.format("%086d==", person);
    }

    TestCustomers named(String told) {
        return new TestCustomers(number, told, birth, phone, verified, ci, address);
    }

    TestCustomers born(String day) {
        return new TestCustomers(number, name, Optional.of(LocalDate.parse(day)), phone, verified, ci, address);
    }

    TestCustomers phone(String told, boolean proved) {
        return new TestCustomers(number, name, birth, told, proved, ci, address);
    }

    TestCustomers identified(int person) {
        return new TestCustomers(number, name, birth, phone, verified, Optional.of(ci(person)), address);
    }

    TestCustomers at(String told) {
        return new TestCustomers(number, name, birth, phone, verified, ci, Optional.of(told));
    }

    PutCustomer putSince(LocalDate joined) {
        return new PutCustomer(
                number, name, birth, phone, verified, ci, Optional.empty(), address, Optional.of(joined));
    }

    PutCustomer put() {
        return new PutCustomer(number, name, birth, phone, verified, ci, Optional.empty(), address, Optional.empty());
    }
}
