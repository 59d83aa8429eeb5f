package kr.ansim.partner;

/** Somebody of a company. Personal data: shown in the clear to the company's own people only. @param duty may be empty */
public record Person(String name, String phone, String email, String duty) {

    @Override
    public String toString() {
        return "Person";
    }
}
