package kr.ansim.web.bench;
import java.util.*;
final class Report {
    Report(Plan plan, Facts facts, List<Measure> all) {}
    void write() {}
    static String cpu(Measure m) { StringBuilder b = new StringBuilder(); m.cpuMillis().forEach((n, v) -> b.append(String.format("%s %.2f ", n, v))); return b.toString(); }
}
