#include "query/schema.hpp"

// Columns of one payment come from its row; names from small tables, and only where they are asked for: an expression that nobody reads costs nothing.
namespace casecraft::query {

const std::vector<View>& views() {
  static const std::vector<View> all{
      {"transactions", "base_payment", "Payments, one a row",
       {{"row", "row", "Number of the row: order of booking, from 1"},
        {"end_to_end_id", "'E' || substr('000000000' || end_to_end, -max(9, length(end_to_end)))", "End-to-end id; a duplicate carries the same"},
        {"booking_time", "datetime(booked, 'unixepoch')", "When it was booked, 'YYYY-MM-DD HH:MM:SS' in UTC"},
        {"booking_date", "date(booked, 'unixepoch')", "The day of that, in UTC"},
        {"value_date", "date((booked / 86400 + value_delay) * 86400, 'unixepoch')", "Value date"},
        {"debtor", "debtor", "Who pays: code of the party"},
        {"debtor_name", "(SELECT name FROM base_party WHERE party = debtor)", "Name as recorded"},
        {"debtor_country", "(SELECT country FROM base_country WHERE number = debtor_country)", "Country's two letters"},
        {"creditor", "creditor", "Who is paid: code of the party"},
        {"creditor_name", "(SELECT name FROM base_party WHERE party = creditor)", "Name as recorded"},
        {"creditor_country", "(SELECT country FROM base_country WHERE number = creditor_country)", "Country's two letters"},
        {"corridor", "(SELECT country FROM base_country WHERE number = debtor_country) || '>' || (SELECT country FROM base_country WHERE number = creditor_country)", "From and to, 'VA>LG'"},
        {"instructed_amount", "amount", "Minor units of the currency of the payment"},
        {"instructed",
         "(SELECT CASE digits WHEN 0 THEN '' || amount ELSE CASE WHEN amount < 0 THEN '-' ELSE '' END || (abs(amount) / unit) || '.' || substr('000' || (abs(amount) % unit), -digits) END FROM base_currency WHERE number = base_payment.currency)",
         "The same as it is written, '1234.50'"},
        {"currency", "(SELECT currency FROM base_currency WHERE number = base_payment.currency)", "Three letters"},
        {"reference_amount", "reference_amount", "Minor units of the reference currency, at the day's rate"},
        {"provider", "(SELECT provider FROM base_provider WHERE number = base_payment.provider)", "Who carried it"},
        {"purpose", "(SELECT purpose FROM base_purpose WHERE number = base_payment.purpose)", "Purpose"},
        {"remittance_information", "(SELECT text FROM base_text WHERE number = information)", "What the debtor wrote"},
        {"agent", "(SELECT agent FROM base_agent WHERE number = base_payment.agent)", "Where it was handed in"},
        {"status", "CASE status WHEN 0 THEN 'settled' WHEN 1 THEN 'reversed' ELSE 'failed' END", "settled, reversed or failed"},
        {"record", "(SELECT record FROM base_record WHERE number = base_payment.record)", "The record that the row comes from"},
        {"hour", "booked / 3600 % 24", "Hour of booking, 0 to 23, in UTC"},
        {"weekday", "(booked / 86400 + 3) % 7 + 1", "1 Monday to 7 Sunday, in UTC"},
        {"debtor_time", "datetime(booked + debtor_offset, 'unixepoch')", "Booking time on the debtor's clock"},
        {"debtor_hour", "(booked + debtor_offset) / 3600 % 24", "Hour on the debtor's clock"},
        {"debtor_weekday", "((booked + debtor_offset) / 86400 + 3) % 7 + 1", "Weekday where the debtor is"},
        {"creditor_time", "datetime(booked + creditor_offset, 'unixepoch')", "Booking time on the creditor's clock"},
        {"creditor_hour", "(booked + creditor_offset) / 3600 % 24", "Hour on the creditor's clock"},
        {"creditor_weekday", "((booked + creditor_offset) / 86400 + 3) % 7 + 1", "Weekday where the creditor is"},
        {"booked", "booked", "Booking time in seconds since 1970; quicker to compare than booking_time"},
        {"day", "booked / 86400", "Day of booking in days since 1970, in UTC"},
        {"debtor_day", "(booked + debtor_offset) / 86400", "The same on the debtor's calendar"},
        {"creditor_day", "(booked + creditor_offset) / 86400", "The same on the creditor's calendar"},
        {"provider_number", "provider", "The provider's number in providers"},
        {"purpose_number", "purpose", "The purpose's number in purposes"},
        {"information_number", "information", "The remittance information's number in texts"},
        {"agent_number", "agent", "The agent's number in agents"},
        {"currency_number", "currency", "The currency's number in currencies"},
        {"record_number", "record", "The record's number in records"},
        {"status_number", "status", "0 settled, 1 reversed, 2 failed"},
        {"debtor_country_number", "debtor_country", "The country's number in countries"},
        {"creditor_country_number", "creditor_country", "The country's number in countries"}}},
      {"parties", "base_party", "Customer records as providers hold them",
       {{"party", "party", "Code"},
        {"name", "name", "Name as recorded"},
        {"country", "(SELECT country FROM base_country WHERE number = base_party.country)", "Country's two letters"},
        {"provider", "(SELECT provider FROM base_provider WHERE number = base_party.provider)", "Who holds the record"},
        {"kind", "CASE is_organisation WHEN 0 THEN 'person' ELSE 'organisation' END", "person or organisation"}}},
      {"identifiers", "base_identifier", "What records carry and may share: phones, devices, addresses, agents",
       {{"party", "party", "Code"}, {"kind", "kind", "phone, device, address or agent"}, {"value", "value", "As recorded"}}},
      {"providers", "base_provider", "Banks, remittance companies, wallets, exchanges",
       {{"provider", "provider", "Id"}, {"name", "name", "Name"}, {"kind", "kind", "remittance, bank, wallet or exchange"}, {"number", "number", "Its number"}}},
      {"records", "base_record", "Where rows come from: batches, reports, replies", {{"record", "record", "Id"}, {"title", "title", "Title"}, {"number", "number", "Its number"}}},
      {"countries", "base_country", "Countries", {{"country", "country", "Two letters"}, {"name", "name", "Name"}, {"zone", "zone", "Time zone"}, {"number", "number", "Its number"}}},
      {"currencies", "base_currency", "Currencies", {{"currency", "currency", "Three letters"}, {"name", "name", "Name"}, {"digits", "digits", "Decimals of the minor unit"}, {"number", "number", "Its number"}}},
      {"purposes", "base_purpose", "Purposes", {{"purpose", "purpose", "Purpose"}, {"number", "number", "Its number"}}},
      {"agents", "base_agent", "Where payments are handed in", {{"agent", "agent", "Agent"}, {"number", "number", "Its number"}}},
      {"texts", "base_text", "Remittance information, each wording once",
       {{"number", "number", "Its number"}, {"text", "text", "As it was written"}, {"words", "words", "Lower case, without accents and punctuation, a space at both ends"}}},
  };
  return all;
}

const std::vector<std::pair<std::string_view, std::string_view>>& functions() {
  static const std::vector<std::pair<std::string_view, std::string_view>> all{
      {"count", "How many"}, {"sum", "Sum"}, {"total", "Sum as a number with a fraction"}, {"avg", "Mean"}, {"min", "Least"}, {"max", "Most"}, {"group_concat", "Texts of a group, joined"},
      {"abs", "Without sign"}, {"round", "Rounded"}, {"sign", "-1, 0 or 1"}, {"length", "Letters of a text"}, {"lower", "Lower case (a to z)"}, {"upper", "Upper case (a to z)"},
      {"substr", "Part of a text"}, {"substring", "Part of a text"}, {"coalesce", "The first that is there"}, {"ifnull", "The second when the first is missing"}, {"nullif", "Nothing when both are the same"},
      {"iif", "One of two, by a condition"}, {"typeof", "Kind of a value"}, {"like", "text LIKE pattern; % stands for anything, _ for one letter"},
      {"date", "date(seconds, 'unixepoch') as 'YYYY-MM-DD'"}, {"datetime", "datetime(seconds, 'unixepoch') as 'YYYY-MM-DD HH:MM:SS'"},
      {"row_number", "Number within a window"}, {"rank", "Rank within a window"}, {"dense_rank", "Rank without gaps"}, {"ntile", "Which of so many parts of a window"}, {"lag", "The row before, in a window"},
      {"lead", "The row after, in a window"}, {"first_value", "First of a window"}, {"last_value", "Last of a window"}};
  return all;
}

}  // namespace casecraft::query
