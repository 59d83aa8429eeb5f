package kr.ansim.web.canary;

/** Breaks a rule on purpose. */
@SuppressWarnings("SystemOut")
public class Prints {
    public void print() {
        System.out.println();
    }
}
