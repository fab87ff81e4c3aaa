import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_programmes_countries" AS ENUM('AF', 'ZA', 'AL', 'DZ', 'DE', 'AD', 'AO', 'AI', 'AQ', 'AG', 'SA', 'AR', 'AM', 'AW', 'AU', 'AT', 'AZ', 'BS', 'BH', 'BD', 'BB', 'BE', 'BZ', 'BJ', 'BM', 'BT', 'BY', 'BO', 'BA', 'BW', 'BR', 'BN', 'BG', 'BF', 'BI', 'KH', 'CM', 'CA', 'CV', 'CL', 'CN', 'CY', 'CO', 'KM', 'CG', 'CD', 'KP', 'KR', 'CR', 'CI', 'HR', 'CU', 'CW', 'DK', 'DJ', 'DM', 'EG', 'AE', 'EC', 'ER', 'ES', 'EE', 'SZ', 'VA', 'US', 'ET', 'FJ', 'FI', 'FR', 'GA', 'GM', 'GE', 'GS', 'GH', 'GI', 'GR', 'GD', 'GL', 'GP', 'GU', 'GT', 'GG', 'GN', 'GQ', 'GW', 'GY', 'GF', 'HT', 'HN', 'HU', 'BV', 'CX', 'IM', 'NF', 'AX', 'KY', 'CC', 'CK', 'FO', 'HM', 'FK', 'MP', 'MH', 'UM', 'PN', 'SB', 'TC', 'VG', 'VI', 'IN', 'ID', 'IQ', 'IR', 'IE', 'IS', 'IL', 'IT', 'JM', 'JP', 'JE', 'JO', 'KZ', 'KE', 'KG', 'KI', 'KW', 'RE', 'LA', 'LS', 'LV', 'LB', 'LR', 'LY', 'LI', 'LT', 'LU', 'MK', 'MG', 'MY', 'MW', 'MV', 'ML', 'MT', 'MA', 'MQ', 'MU', 'MR', 'YT', 'MX', 'FM', 'MD', 'MC', 'MN', 'ME', 'MS', 'MZ', 'MM', 'NA', 'NR', 'NP', 'NI', 'NE', 'NG', 'NU', 'NO', 'NC', 'NZ', 'OM', 'UG', 'UZ', 'PK', 'PW', 'PA', 'PG', 'PY', 'NL', 'BQ', 'PE', 'PH', 'PL', 'PF', 'PR', 'PT', 'QA', 'HK', 'MO', 'CF', 'DO', 'RO', 'GB', 'RU', 'RW', 'EH', 'BL', 'KN', 'SM', 'MF', 'SX', 'PM', 'VC', 'SH', 'LC', 'SV', 'WS', 'AS', 'ST', 'SN', 'RS', 'SC', 'SL', 'SG', 'SK', 'SI', 'SO', 'SD', 'SS', 'LK', 'SE', 'CH', 'SR', 'SJ', 'SY', 'TJ', 'TW', 'TZ', 'TD', 'CZ', 'TF', 'IO', 'PS', 'TH', 'TL', 'TG', 'TK', 'TO', 'TT', 'TN', 'TM', 'TR', 'TV', 'UA', 'UY', 'VU', 'VE', 'VN', 'WF', 'YE', 'ZM', 'ZW');
  CREATE TYPE "public"."enum_programmes_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_programmes_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__programmes_v_version_countries" AS ENUM('AF', 'ZA', 'AL', 'DZ', 'DE', 'AD', 'AO', 'AI', 'AQ', 'AG', 'SA', 'AR', 'AM', 'AW', 'AU', 'AT', 'AZ', 'BS', 'BH', 'BD', 'BB', 'BE', 'BZ', 'BJ', 'BM', 'BT', 'BY', 'BO', 'BA', 'BW', 'BR', 'BN', 'BG', 'BF', 'BI', 'KH', 'CM', 'CA', 'CV', 'CL', 'CN', 'CY', 'CO', 'KM', 'CG', 'CD', 'KP', 'KR', 'CR', 'CI', 'HR', 'CU', 'CW', 'DK', 'DJ', 'DM', 'EG', 'AE', 'EC', 'ER', 'ES', 'EE', 'SZ', 'VA', 'US', 'ET', 'FJ', 'FI', 'FR', 'GA', 'GM', 'GE', 'GS', 'GH', 'GI', 'GR', 'GD', 'GL', 'GP', 'GU', 'GT', 'GG', 'GN', 'GQ', 'GW', 'GY', 'GF', 'HT', 'HN', 'HU', 'BV', 'CX', 'IM', 'NF', 'AX', 'KY', 'CC', 'CK', 'FO', 'HM', 'FK', 'MP', 'MH', 'UM', 'PN', 'SB', 'TC', 'VG', 'VI', 'IN', 'ID', 'IQ', 'IR', 'IE', 'IS', 'IL', 'IT', 'JM', 'JP', 'JE', 'JO', 'KZ', 'KE', 'KG', 'KI', 'KW', 'RE', 'LA', 'LS', 'LV', 'LB', 'LR', 'LY', 'LI', 'LT', 'LU', 'MK', 'MG', 'MY', 'MW', 'MV', 'ML', 'MT', 'MA', 'MQ', 'MU', 'MR', 'YT', 'MX', 'FM', 'MD', 'MC', 'MN', 'ME', 'MS', 'MZ', 'MM', 'NA', 'NR', 'NP', 'NI', 'NE', 'NG', 'NU', 'NO', 'NC', 'NZ', 'OM', 'UG', 'UZ', 'PK', 'PW', 'PA', 'PG', 'PY', 'NL', 'BQ', 'PE', 'PH', 'PL', 'PF', 'PR', 'PT', 'QA', 'HK', 'MO', 'CF', 'DO', 'RO', 'GB', 'RU', 'RW', 'EH', 'BL', 'KN', 'SM', 'MF', 'SX', 'PM', 'VC', 'SH', 'LC', 'SV', 'WS', 'AS', 'ST', 'SN', 'RS', 'SC', 'SL', 'SG', 'SK', 'SI', 'SO', 'SD', 'SS', 'LK', 'SE', 'CH', 'SR', 'SJ', 'SY', 'TJ', 'TW', 'TZ', 'TD', 'CZ', 'TF', 'IO', 'PS', 'TH', 'TL', 'TG', 'TK', 'TO', 'TT', 'TN', 'TM', 'TR', 'TV', 'UA', 'UY', 'VU', 'VE', 'VN', 'WF', 'YE', 'ZM', 'ZW');
  CREATE TYPE "public"."enum__programmes_v_version_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__programmes_v_published_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__programmes_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_themes_kind" AS ENUM('theme', 'crossCutting');
  CREATE TYPE "public"."enum_themes_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_themes_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__themes_v_version_kind" AS ENUM('theme', 'crossCutting');
  CREATE TYPE "public"."enum__themes_v_version_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__themes_v_published_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__themes_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_key_results_disaggregations_dimension" AS ENUM('sex', 'age', 'country', 'area', 'disability', 'indigenous', 'other');
  CREATE TYPE "public"."enum_key_results_disaggregations_measure_unit" AS ENUM('1', 'P1', 'GRM', 'KGM', 'TNE', 'CMT', 'MTR', 'KMT', 'MTK', 'HAR', 'KMK', 'ACR', 'MLT', 'LTR', 'MTQ', 'SEC', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'ANN', 'KWH', 'MWH', 'GWH', 'KWT', 'MAW', 'CEL', 'AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BGN', 'BHD', 'BIF', 'BMD', 'BND', 'BOB', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHF', 'CLP', 'CNY', 'COP', 'CRC', 'CUP', 'CVE', 'CZK', 'DJF', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD', 'GNF', 'GTQ', 'GYD', 'HKD', 'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IQD', 'IRR', 'ISK', 'JMD', 'JOD', 'JPY', 'KES', 'KGS', 'KHR', 'KMF', 'KPW', 'KRW', 'KWD', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'LYD', 'MAD', 'MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MYR', 'MZN', 'NAD', 'NGN', 'NIO', 'NOK', 'NPR', 'NZD', 'OMR', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'PYG', 'QAR', 'RON', 'RSD', 'RUB', 'RWF', 'SAR', 'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJS', 'TMT', 'TND', 'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UYU', 'UZS', 'VES', 'VND', 'VUV', 'WST', 'XAF', 'XCD', 'XCG', 'XOF', 'XPF', 'YER', 'ZAR', 'ZMW', 'ZWG');
  CREATE TYPE "public"."enum_key_results_disaggregations_measure_qualifier" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum_key_results_kind" AS ENUM('figure', 'outcome');
  CREATE TYPE "public"."enum_key_results_measure_unit" AS ENUM('1', 'P1', 'GRM', 'KGM', 'TNE', 'CMT', 'MTR', 'KMT', 'MTK', 'HAR', 'KMK', 'ACR', 'MLT', 'LTR', 'MTQ', 'SEC', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'ANN', 'KWH', 'MWH', 'GWH', 'KWT', 'MAW', 'CEL', 'AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BGN', 'BHD', 'BIF', 'BMD', 'BND', 'BOB', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHF', 'CLP', 'CNY', 'COP', 'CRC', 'CUP', 'CVE', 'CZK', 'DJF', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD', 'GNF', 'GTQ', 'GYD', 'HKD', 'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IQD', 'IRR', 'ISK', 'JMD', 'JOD', 'JPY', 'KES', 'KGS', 'KHR', 'KMF', 'KPW', 'KRW', 'KWD', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'LYD', 'MAD', 'MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MYR', 'MZN', 'NAD', 'NGN', 'NIO', 'NOK', 'NPR', 'NZD', 'OMR', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'PYG', 'QAR', 'RON', 'RSD', 'RUB', 'RWF', 'SAR', 'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJS', 'TMT', 'TND', 'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UYU', 'UZS', 'VES', 'VND', 'VUV', 'WST', 'XAF', 'XCD', 'XCG', 'XOF', 'XPF', 'YER', 'ZAR', 'ZMW', 'ZWG');
  CREATE TYPE "public"."enum_key_results_measure_qualifier" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum_key_results_baseline_unit" AS ENUM('1', 'P1', 'GRM', 'KGM', 'TNE', 'CMT', 'MTR', 'KMT', 'MTK', 'HAR', 'KMK', 'ACR', 'MLT', 'LTR', 'MTQ', 'SEC', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'ANN', 'KWH', 'MWH', 'GWH', 'KWT', 'MAW', 'CEL', 'AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BGN', 'BHD', 'BIF', 'BMD', 'BND', 'BOB', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHF', 'CLP', 'CNY', 'COP', 'CRC', 'CUP', 'CVE', 'CZK', 'DJF', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD', 'GNF', 'GTQ', 'GYD', 'HKD', 'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IQD', 'IRR', 'ISK', 'JMD', 'JOD', 'JPY', 'KES', 'KGS', 'KHR', 'KMF', 'KPW', 'KRW', 'KWD', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'LYD', 'MAD', 'MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MYR', 'MZN', 'NAD', 'NGN', 'NIO', 'NOK', 'NPR', 'NZD', 'OMR', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'PYG', 'QAR', 'RON', 'RSD', 'RUB', 'RWF', 'SAR', 'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJS', 'TMT', 'TND', 'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UYU', 'UZS', 'VES', 'VND', 'VUV', 'WST', 'XAF', 'XCD', 'XCG', 'XOF', 'XPF', 'YER', 'ZAR', 'ZMW', 'ZWG');
  CREATE TYPE "public"."enum_key_results_baseline_qualifier" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum_key_results_target_unit" AS ENUM('1', 'P1', 'GRM', 'KGM', 'TNE', 'CMT', 'MTR', 'KMT', 'MTK', 'HAR', 'KMK', 'ACR', 'MLT', 'LTR', 'MTQ', 'SEC', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'ANN', 'KWH', 'MWH', 'GWH', 'KWT', 'MAW', 'CEL', 'AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BGN', 'BHD', 'BIF', 'BMD', 'BND', 'BOB', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHF', 'CLP', 'CNY', 'COP', 'CRC', 'CUP', 'CVE', 'CZK', 'DJF', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD', 'GNF', 'GTQ', 'GYD', 'HKD', 'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IQD', 'IRR', 'ISK', 'JMD', 'JOD', 'JPY', 'KES', 'KGS', 'KHR', 'KMF', 'KPW', 'KRW', 'KWD', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'LYD', 'MAD', 'MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MYR', 'MZN', 'NAD', 'NGN', 'NIO', 'NOK', 'NPR', 'NZD', 'OMR', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'PYG', 'QAR', 'RON', 'RSD', 'RUB', 'RWF', 'SAR', 'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJS', 'TMT', 'TND', 'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UYU', 'UZS', 'VES', 'VND', 'VUV', 'WST', 'XAF', 'XCD', 'XCG', 'XOF', 'XPF', 'YER', 'ZAR', 'ZMW', 'ZWG');
  CREATE TYPE "public"."enum_key_results_target_qualifier" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum_key_results_direction" AS ENUM('rise', 'fall');
  CREATE TYPE "public"."enum_key_results_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_key_results_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__key_results_v_version_disaggregations_dimension" AS ENUM('sex', 'age', 'country', 'area', 'disability', 'indigenous', 'other');
  CREATE TYPE "public"."enum__key_results_v_version_disaggregations_measure_unit" AS ENUM('1', 'P1', 'GRM', 'KGM', 'TNE', 'CMT', 'MTR', 'KMT', 'MTK', 'HAR', 'KMK', 'ACR', 'MLT', 'LTR', 'MTQ', 'SEC', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'ANN', 'KWH', 'MWH', 'GWH', 'KWT', 'MAW', 'CEL', 'AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BGN', 'BHD', 'BIF', 'BMD', 'BND', 'BOB', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHF', 'CLP', 'CNY', 'COP', 'CRC', 'CUP', 'CVE', 'CZK', 'DJF', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD', 'GNF', 'GTQ', 'GYD', 'HKD', 'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IQD', 'IRR', 'ISK', 'JMD', 'JOD', 'JPY', 'KES', 'KGS', 'KHR', 'KMF', 'KPW', 'KRW', 'KWD', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'LYD', 'MAD', 'MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MYR', 'MZN', 'NAD', 'NGN', 'NIO', 'NOK', 'NPR', 'NZD', 'OMR', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'PYG', 'QAR', 'RON', 'RSD', 'RUB', 'RWF', 'SAR', 'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJS', 'TMT', 'TND', 'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UYU', 'UZS', 'VES', 'VND', 'VUV', 'WST', 'XAF', 'XCD', 'XCG', 'XOF', 'XPF', 'YER', 'ZAR', 'ZMW', 'ZWG');
  CREATE TYPE "public"."enum__key_results_v_version_disaggregations_measure_qualifier" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum__key_results_v_version_kind" AS ENUM('figure', 'outcome');
  CREATE TYPE "public"."enum__key_results_v_version_measure_unit" AS ENUM('1', 'P1', 'GRM', 'KGM', 'TNE', 'CMT', 'MTR', 'KMT', 'MTK', 'HAR', 'KMK', 'ACR', 'MLT', 'LTR', 'MTQ', 'SEC', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'ANN', 'KWH', 'MWH', 'GWH', 'KWT', 'MAW', 'CEL', 'AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BGN', 'BHD', 'BIF', 'BMD', 'BND', 'BOB', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHF', 'CLP', 'CNY', 'COP', 'CRC', 'CUP', 'CVE', 'CZK', 'DJF', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD', 'GNF', 'GTQ', 'GYD', 'HKD', 'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IQD', 'IRR', 'ISK', 'JMD', 'JOD', 'JPY', 'KES', 'KGS', 'KHR', 'KMF', 'KPW', 'KRW', 'KWD', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'LYD', 'MAD', 'MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MYR', 'MZN', 'NAD', 'NGN', 'NIO', 'NOK', 'NPR', 'NZD', 'OMR', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'PYG', 'QAR', 'RON', 'RSD', 'RUB', 'RWF', 'SAR', 'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJS', 'TMT', 'TND', 'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UYU', 'UZS', 'VES', 'VND', 'VUV', 'WST', 'XAF', 'XCD', 'XCG', 'XOF', 'XPF', 'YER', 'ZAR', 'ZMW', 'ZWG');
  CREATE TYPE "public"."enum__key_results_v_version_measure_qualifier" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum__key_results_v_version_baseline_unit" AS ENUM('1', 'P1', 'GRM', 'KGM', 'TNE', 'CMT', 'MTR', 'KMT', 'MTK', 'HAR', 'KMK', 'ACR', 'MLT', 'LTR', 'MTQ', 'SEC', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'ANN', 'KWH', 'MWH', 'GWH', 'KWT', 'MAW', 'CEL', 'AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BGN', 'BHD', 'BIF', 'BMD', 'BND', 'BOB', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHF', 'CLP', 'CNY', 'COP', 'CRC', 'CUP', 'CVE', 'CZK', 'DJF', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD', 'GNF', 'GTQ', 'GYD', 'HKD', 'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IQD', 'IRR', 'ISK', 'JMD', 'JOD', 'JPY', 'KES', 'KGS', 'KHR', 'KMF', 'KPW', 'KRW', 'KWD', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'LYD', 'MAD', 'MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MYR', 'MZN', 'NAD', 'NGN', 'NIO', 'NOK', 'NPR', 'NZD', 'OMR', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'PYG', 'QAR', 'RON', 'RSD', 'RUB', 'RWF', 'SAR', 'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJS', 'TMT', 'TND', 'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UYU', 'UZS', 'VES', 'VND', 'VUV', 'WST', 'XAF', 'XCD', 'XCG', 'XOF', 'XPF', 'YER', 'ZAR', 'ZMW', 'ZWG');
  CREATE TYPE "public"."enum__key_results_v_version_baseline_qualifier" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum__key_results_v_version_target_unit" AS ENUM('1', 'P1', 'GRM', 'KGM', 'TNE', 'CMT', 'MTR', 'KMT', 'MTK', 'HAR', 'KMK', 'ACR', 'MLT', 'LTR', 'MTQ', 'SEC', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'ANN', 'KWH', 'MWH', 'GWH', 'KWT', 'MAW', 'CEL', 'AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BGN', 'BHD', 'BIF', 'BMD', 'BND', 'BOB', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHF', 'CLP', 'CNY', 'COP', 'CRC', 'CUP', 'CVE', 'CZK', 'DJF', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD', 'GNF', 'GTQ', 'GYD', 'HKD', 'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IQD', 'IRR', 'ISK', 'JMD', 'JOD', 'JPY', 'KES', 'KGS', 'KHR', 'KMF', 'KPW', 'KRW', 'KWD', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'LYD', 'MAD', 'MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MYR', 'MZN', 'NAD', 'NGN', 'NIO', 'NOK', 'NPR', 'NZD', 'OMR', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'PYG', 'QAR', 'RON', 'RSD', 'RUB', 'RWF', 'SAR', 'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJS', 'TMT', 'TND', 'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UYU', 'UZS', 'VES', 'VND', 'VUV', 'WST', 'XAF', 'XCD', 'XCG', 'XOF', 'XPF', 'YER', 'ZAR', 'ZMW', 'ZWG');
  CREATE TYPE "public"."enum__key_results_v_version_target_qualifier" AS ENUM('exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'estimate');
  CREATE TYPE "public"."enum__key_results_v_version_direction" AS ENUM('rise', 'fall');
  CREATE TYPE "public"."enum__key_results_v_version_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__key_results_v_published_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__key_results_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_testimonials_video_captions_language" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_testimonials_attribution_identity_level" AS ENUM('fullName', 'firstName', 'pseudonym', 'anonymous');
  CREATE TYPE "public"."enum_testimonials_attribution_country" AS ENUM('AF', 'ZA', 'AL', 'DZ', 'DE', 'AD', 'AO', 'AI', 'AQ', 'AG', 'SA', 'AR', 'AM', 'AW', 'AU', 'AT', 'AZ', 'BS', 'BH', 'BD', 'BB', 'BE', 'BZ', 'BJ', 'BM', 'BT', 'BY', 'BO', 'BA', 'BW', 'BR', 'BN', 'BG', 'BF', 'BI', 'KH', 'CM', 'CA', 'CV', 'CL', 'CN', 'CY', 'CO', 'KM', 'CG', 'CD', 'KP', 'KR', 'CR', 'CI', 'HR', 'CU', 'CW', 'DK', 'DJ', 'DM', 'EG', 'AE', 'EC', 'ER', 'ES', 'EE', 'SZ', 'VA', 'US', 'ET', 'FJ', 'FI', 'FR', 'GA', 'GM', 'GE', 'GS', 'GH', 'GI', 'GR', 'GD', 'GL', 'GP', 'GU', 'GT', 'GG', 'GN', 'GQ', 'GW', 'GY', 'GF', 'HT', 'HN', 'HU', 'BV', 'CX', 'IM', 'NF', 'AX', 'KY', 'CC', 'CK', 'FO', 'HM', 'FK', 'MP', 'MH', 'UM', 'PN', 'SB', 'TC', 'VG', 'VI', 'IN', 'ID', 'IQ', 'IR', 'IE', 'IS', 'IL', 'IT', 'JM', 'JP', 'JE', 'JO', 'KZ', 'KE', 'KG', 'KI', 'KW', 'RE', 'LA', 'LS', 'LV', 'LB', 'LR', 'LY', 'LI', 'LT', 'LU', 'MK', 'MG', 'MY', 'MW', 'MV', 'ML', 'MT', 'MA', 'MQ', 'MU', 'MR', 'YT', 'MX', 'FM', 'MD', 'MC', 'MN', 'ME', 'MS', 'MZ', 'MM', 'NA', 'NR', 'NP', 'NI', 'NE', 'NG', 'NU', 'NO', 'NC', 'NZ', 'OM', 'UG', 'UZ', 'PK', 'PW', 'PA', 'PG', 'PY', 'NL', 'BQ', 'PE', 'PH', 'PL', 'PF', 'PR', 'PT', 'QA', 'HK', 'MO', 'CF', 'DO', 'RO', 'GB', 'RU', 'RW', 'EH', 'BL', 'KN', 'SM', 'MF', 'SX', 'PM', 'VC', 'SH', 'LC', 'SV', 'WS', 'AS', 'ST', 'SN', 'RS', 'SC', 'SL', 'SG', 'SK', 'SI', 'SO', 'SD', 'SS', 'LK', 'SE', 'CH', 'SR', 'SJ', 'SY', 'TJ', 'TW', 'TZ', 'TD', 'CZ', 'TF', 'IO', 'PS', 'TH', 'TL', 'TG', 'TK', 'TO', 'TT', 'TN', 'TM', 'TR', 'TV', 'UA', 'UY', 'VU', 'VE', 'VN', 'WF', 'YE', 'ZM', 'ZW');
  CREATE TYPE "public"."enum_testimonials_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_testimonials_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__testimonials_v_version_video_captions_language" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__testimonials_v_version_attribution_identity_level" AS ENUM('fullName', 'firstName', 'pseudonym', 'anonymous');
  CREATE TYPE "public"."enum__testimonials_v_version_attribution_country" AS ENUM('AF', 'ZA', 'AL', 'DZ', 'DE', 'AD', 'AO', 'AI', 'AQ', 'AG', 'SA', 'AR', 'AM', 'AW', 'AU', 'AT', 'AZ', 'BS', 'BH', 'BD', 'BB', 'BE', 'BZ', 'BJ', 'BM', 'BT', 'BY', 'BO', 'BA', 'BW', 'BR', 'BN', 'BG', 'BF', 'BI', 'KH', 'CM', 'CA', 'CV', 'CL', 'CN', 'CY', 'CO', 'KM', 'CG', 'CD', 'KP', 'KR', 'CR', 'CI', 'HR', 'CU', 'CW', 'DK', 'DJ', 'DM', 'EG', 'AE', 'EC', 'ER', 'ES', 'EE', 'SZ', 'VA', 'US', 'ET', 'FJ', 'FI', 'FR', 'GA', 'GM', 'GE', 'GS', 'GH', 'GI', 'GR', 'GD', 'GL', 'GP', 'GU', 'GT', 'GG', 'GN', 'GQ', 'GW', 'GY', 'GF', 'HT', 'HN', 'HU', 'BV', 'CX', 'IM', 'NF', 'AX', 'KY', 'CC', 'CK', 'FO', 'HM', 'FK', 'MP', 'MH', 'UM', 'PN', 'SB', 'TC', 'VG', 'VI', 'IN', 'ID', 'IQ', 'IR', 'IE', 'IS', 'IL', 'IT', 'JM', 'JP', 'JE', 'JO', 'KZ', 'KE', 'KG', 'KI', 'KW', 'RE', 'LA', 'LS', 'LV', 'LB', 'LR', 'LY', 'LI', 'LT', 'LU', 'MK', 'MG', 'MY', 'MW', 'MV', 'ML', 'MT', 'MA', 'MQ', 'MU', 'MR', 'YT', 'MX', 'FM', 'MD', 'MC', 'MN', 'ME', 'MS', 'MZ', 'MM', 'NA', 'NR', 'NP', 'NI', 'NE', 'NG', 'NU', 'NO', 'NC', 'NZ', 'OM', 'UG', 'UZ', 'PK', 'PW', 'PA', 'PG', 'PY', 'NL', 'BQ', 'PE', 'PH', 'PL', 'PF', 'PR', 'PT', 'QA', 'HK', 'MO', 'CF', 'DO', 'RO', 'GB', 'RU', 'RW', 'EH', 'BL', 'KN', 'SM', 'MF', 'SX', 'PM', 'VC', 'SH', 'LC', 'SV', 'WS', 'AS', 'ST', 'SN', 'RS', 'SC', 'SL', 'SG', 'SK', 'SI', 'SO', 'SD', 'SS', 'LK', 'SE', 'CH', 'SR', 'SJ', 'SY', 'TJ', 'TW', 'TZ', 'TD', 'CZ', 'TF', 'IO', 'PS', 'TH', 'TL', 'TG', 'TK', 'TO', 'TT', 'TN', 'TM', 'TR', 'TV', 'UA', 'UY', 'VU', 'VE', 'VN', 'WF', 'YE', 'ZM', 'ZW');
  CREATE TYPE "public"."enum__testimonials_v_version_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__testimonials_v_published_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__testimonials_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_stories_countries" AS ENUM('AF', 'ZA', 'AL', 'DZ', 'DE', 'AD', 'AO', 'AI', 'AQ', 'AG', 'SA', 'AR', 'AM', 'AW', 'AU', 'AT', 'AZ', 'BS', 'BH', 'BD', 'BB', 'BE', 'BZ', 'BJ', 'BM', 'BT', 'BY', 'BO', 'BA', 'BW', 'BR', 'BN', 'BG', 'BF', 'BI', 'KH', 'CM', 'CA', 'CV', 'CL', 'CN', 'CY', 'CO', 'KM', 'CG', 'CD', 'KP', 'KR', 'CR', 'CI', 'HR', 'CU', 'CW', 'DK', 'DJ', 'DM', 'EG', 'AE', 'EC', 'ER', 'ES', 'EE', 'SZ', 'VA', 'US', 'ET', 'FJ', 'FI', 'FR', 'GA', 'GM', 'GE', 'GS', 'GH', 'GI', 'GR', 'GD', 'GL', 'GP', 'GU', 'GT', 'GG', 'GN', 'GQ', 'GW', 'GY', 'GF', 'HT', 'HN', 'HU', 'BV', 'CX', 'IM', 'NF', 'AX', 'KY', 'CC', 'CK', 'FO', 'HM', 'FK', 'MP', 'MH', 'UM', 'PN', 'SB', 'TC', 'VG', 'VI', 'IN', 'ID', 'IQ', 'IR', 'IE', 'IS', 'IL', 'IT', 'JM', 'JP', 'JE', 'JO', 'KZ', 'KE', 'KG', 'KI', 'KW', 'RE', 'LA', 'LS', 'LV', 'LB', 'LR', 'LY', 'LI', 'LT', 'LU', 'MK', 'MG', 'MY', 'MW', 'MV', 'ML', 'MT', 'MA', 'MQ', 'MU', 'MR', 'YT', 'MX', 'FM', 'MD', 'MC', 'MN', 'ME', 'MS', 'MZ', 'MM', 'NA', 'NR', 'NP', 'NI', 'NE', 'NG', 'NU', 'NO', 'NC', 'NZ', 'OM', 'UG', 'UZ', 'PK', 'PW', 'PA', 'PG', 'PY', 'NL', 'BQ', 'PE', 'PH', 'PL', 'PF', 'PR', 'PT', 'QA', 'HK', 'MO', 'CF', 'DO', 'RO', 'GB', 'RU', 'RW', 'EH', 'BL', 'KN', 'SM', 'MF', 'SX', 'PM', 'VC', 'SH', 'LC', 'SV', 'WS', 'AS', 'ST', 'SN', 'RS', 'SC', 'SL', 'SG', 'SK', 'SI', 'SO', 'SD', 'SS', 'LK', 'SE', 'CH', 'SR', 'SJ', 'SY', 'TJ', 'TW', 'TZ', 'TD', 'CZ', 'TF', 'IO', 'PS', 'TH', 'TL', 'TG', 'TK', 'TO', 'TT', 'TN', 'TM', 'TR', 'TV', 'UA', 'UY', 'VU', 'VE', 'VN', 'WF', 'YE', 'ZM', 'ZW');
  CREATE TYPE "public"."enum_stories_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_stories_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stories_v_version_countries" AS ENUM('AF', 'ZA', 'AL', 'DZ', 'DE', 'AD', 'AO', 'AI', 'AQ', 'AG', 'SA', 'AR', 'AM', 'AW', 'AU', 'AT', 'AZ', 'BS', 'BH', 'BD', 'BB', 'BE', 'BZ', 'BJ', 'BM', 'BT', 'BY', 'BO', 'BA', 'BW', 'BR', 'BN', 'BG', 'BF', 'BI', 'KH', 'CM', 'CA', 'CV', 'CL', 'CN', 'CY', 'CO', 'KM', 'CG', 'CD', 'KP', 'KR', 'CR', 'CI', 'HR', 'CU', 'CW', 'DK', 'DJ', 'DM', 'EG', 'AE', 'EC', 'ER', 'ES', 'EE', 'SZ', 'VA', 'US', 'ET', 'FJ', 'FI', 'FR', 'GA', 'GM', 'GE', 'GS', 'GH', 'GI', 'GR', 'GD', 'GL', 'GP', 'GU', 'GT', 'GG', 'GN', 'GQ', 'GW', 'GY', 'GF', 'HT', 'HN', 'HU', 'BV', 'CX', 'IM', 'NF', 'AX', 'KY', 'CC', 'CK', 'FO', 'HM', 'FK', 'MP', 'MH', 'UM', 'PN', 'SB', 'TC', 'VG', 'VI', 'IN', 'ID', 'IQ', 'IR', 'IE', 'IS', 'IL', 'IT', 'JM', 'JP', 'JE', 'JO', 'KZ', 'KE', 'KG', 'KI', 'KW', 'RE', 'LA', 'LS', 'LV', 'LB', 'LR', 'LY', 'LI', 'LT', 'LU', 'MK', 'MG', 'MY', 'MW', 'MV', 'ML', 'MT', 'MA', 'MQ', 'MU', 'MR', 'YT', 'MX', 'FM', 'MD', 'MC', 'MN', 'ME', 'MS', 'MZ', 'MM', 'NA', 'NR', 'NP', 'NI', 'NE', 'NG', 'NU', 'NO', 'NC', 'NZ', 'OM', 'UG', 'UZ', 'PK', 'PW', 'PA', 'PG', 'PY', 'NL', 'BQ', 'PE', 'PH', 'PL', 'PF', 'PR', 'PT', 'QA', 'HK', 'MO', 'CF', 'DO', 'RO', 'GB', 'RU', 'RW', 'EH', 'BL', 'KN', 'SM', 'MF', 'SX', 'PM', 'VC', 'SH', 'LC', 'SV', 'WS', 'AS', 'ST', 'SN', 'RS', 'SC', 'SL', 'SG', 'SK', 'SI', 'SO', 'SD', 'SS', 'LK', 'SE', 'CH', 'SR', 'SJ', 'SY', 'TJ', 'TW', 'TZ', 'TD', 'CZ', 'TF', 'IO', 'PS', 'TH', 'TL', 'TG', 'TK', 'TO', 'TT', 'TN', 'TM', 'TR', 'TV', 'UA', 'UY', 'VU', 'VE', 'VN', 'WF', 'YE', 'ZM', 'ZW');
  CREATE TYPE "public"."enum__stories_v_version_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__stories_v_published_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__stories_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_documents_identifiers_scheme" AS ENUM('doi', 'isbn', 'issn', 'url', 'other');
  CREATE TYPE "public"."enum_documents_type" AS ENUM('report', 'study', 'guide', 'toolkit', 'factSheet', 'policy', 'presentation', 'other');
  CREATE TYPE "public"."enum_documents_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_version_identifiers_scheme" AS ENUM('doi', 'isbn', 'issn', 'url', 'other');
  CREATE TYPE "public"."enum__documents_v_version_type" AS ENUM('report', 'study', 'guide', 'toolkit', 'factSheet', 'policy', 'presentation', 'other');
  CREATE TYPE "public"."enum__documents_v_version_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__documents_v_published_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum__documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_files_language" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_glossary_terms_translations_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_glossary_terms_source_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_consents_channels" AS ENUM('website', 'socialMedia', 'print', 'press', 'events');
  CREATE TYPE "public"."enum_consents_purposes" AS ENUM('communication', 'fundraising', 'training', 'research');
  CREATE TYPE "public"."enum_consents_statement_language" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_consents_identity_level" AS ENUM('fullName', 'firstName', 'pseudonym', 'anonymous');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'reviewer', 'translator', 'viewer');
  CREATE TYPE "public"."enum_api_clients_scopes" AS ENUM('read', 'preview');
  CREATE TYPE "public"."enum_audit_events_action" AS ENUM('create', 'duplicate', 'edit', 'publish', 'unpublish', 'schedule', 'cancelSchedule', 'restore', 'trash', 'untrash', 'submit', 'approve', 'reject', 'settle', 'assign', 'request', 'delete', 'replace', 'withdraw', 'signIn', 'signInFailed', 'signOut', 'askPassword', 'resetPassword', 'changePassword', 'changeRights', 'makeKey', 'revokeKey', 'export', 'prune');
  CREATE TYPE "public"."enum_audit_events_role" AS ENUM('admin', 'editor', 'reviewer', 'translator', 'viewer', 'apiClient');
  CREATE TYPE "public"."enum_audit_events_entry_type" AS ENUM('programmes', 'themes', 'keyResults', 'testimonials', 'stories', 'documents', 'media', 'files', 'consents', 'users', 'apiClients', 'glossaryTerms');
  CREATE TYPE "public"."enum_audit_events_locale" AS ENUM('fr', 'es', 'en');
  CREATE TYPE "public"."enum_audit_events_via" AS ENUM('admin', 'rest', 'graphql', 'local', 'job', 'cli');
  CREATE TABLE "programmes_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_programmes_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "programmes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"logo_id" integer,
  	"website" varchar,
  	"url_patterns_programmes" varchar,
  	"url_patterns_themes" varchar,
  	"url_patterns_key_results" varchar,
  	"url_patterns_testimonials" varchar,
  	"url_patterns_stories" varchar,
  	"url_patterns_documents" varchar,
  	"source_locale" "enum_programmes_source_locale",
  	"uid" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "programmes_locales" (
  	"name" varchar,
  	"acronym" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"labels_theme" varchar,
  	"labels_cross_cutting" varchar,
  	"sections_key_results_heading" varchar,
  	"sections_key_results_subheading" varchar,
  	"sections_key_results_intro" varchar,
  	"sections_testimonials_heading" varchar,
  	"sections_testimonials_subheading" varchar,
  	"sections_testimonials_intro" varchar,
  	"sections_main_results_heading" varchar,
  	"sections_main_results_subheading" varchar,
  	"sections_main_results_intro" varchar,
  	"sections_documents_heading" varchar,
  	"sections_documents_subheading" varchar,
  	"sections_documents_intro" varchar,
  	"slug" varchar,
  	"translator" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"translated_from" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"_status" "enum_programmes_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "programmes_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "programmes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer
  );
  
  CREATE TABLE "_programmes_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__programmes_v_version_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_programmes_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_logo_id" integer,
  	"version_website" varchar,
  	"version_url_patterns_programmes" varchar,
  	"version_url_patterns_themes" varchar,
  	"version_url_patterns_key_results" varchar,
  	"version_url_patterns_testimonials" varchar,
  	"version_url_patterns_stories" varchar,
  	"version_url_patterns_documents" varchar,
  	"version_source_locale" "enum__programmes_v_version_source_locale",
  	"version_uid" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__programmes_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_programmes_v_locales" (
  	"version_name" varchar,
  	"version_acronym" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_labels_theme" varchar,
  	"version_labels_cross_cutting" varchar,
  	"version_sections_key_results_heading" varchar,
  	"version_sections_key_results_subheading" varchar,
  	"version_sections_key_results_intro" varchar,
  	"version_sections_testimonials_heading" varchar,
  	"version_sections_testimonials_subheading" varchar,
  	"version_sections_testimonials_intro" varchar,
  	"version_sections_main_results_heading" varchar,
  	"version_sections_main_results_subheading" varchar,
  	"version_sections_main_results_intro" varchar,
  	"version_sections_documents_heading" varchar,
  	"version_sections_documents_subheading" varchar,
  	"version_sections_documents_intro" varchar,
  	"version_slug" varchar,
  	"version_translator" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_translated_from" varchar,
  	"version_approved_at" timestamp(3) with time zone,
  	"version__status" "enum__programmes_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_programmes_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_programmes_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer
  );
  
  CREATE TABLE "themes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_themes_kind" DEFAULT 'theme',
  	"number" numeric,
  	"icon" varchar,
  	"image_id" integer,
  	"highlight_document_id" integer,
  	"highlight_image_id" integer,
  	"programme_id" integer,
  	"source_locale" "enum_themes_source_locale",
  	"uid" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "themes_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"highlight_title" varchar,
  	"highlight_body" jsonb,
  	"sections_key_results_heading" varchar,
  	"sections_key_results_subheading" varchar,
  	"sections_key_results_intro" varchar,
  	"sections_testimonials_heading" varchar,
  	"sections_testimonials_subheading" varchar,
  	"sections_testimonials_intro" varchar,
  	"sections_main_results_heading" varchar,
  	"sections_main_results_subheading" varchar,
  	"sections_main_results_intro" varchar,
  	"sections_documents_heading" varchar,
  	"sections_documents_subheading" varchar,
  	"sections_documents_intro" varchar,
  	"slug" varchar,
  	"translator" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"translated_from" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"_status" "enum_themes_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "themes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"key_results_id" integer,
  	"testimonials_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "_themes_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__themes_v_version_kind" DEFAULT 'theme',
  	"version_number" numeric,
  	"version_icon" varchar,
  	"version_image_id" integer,
  	"version_highlight_document_id" integer,
  	"version_highlight_image_id" integer,
  	"version_programme_id" integer,
  	"version_source_locale" "enum__themes_v_version_source_locale",
  	"version_uid" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__themes_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_themes_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_highlight_title" varchar,
  	"version_highlight_body" jsonb,
  	"version_sections_key_results_heading" varchar,
  	"version_sections_key_results_subheading" varchar,
  	"version_sections_key_results_intro" varchar,
  	"version_sections_testimonials_heading" varchar,
  	"version_sections_testimonials_subheading" varchar,
  	"version_sections_testimonials_intro" varchar,
  	"version_sections_main_results_heading" varchar,
  	"version_sections_main_results_subheading" varchar,
  	"version_sections_main_results_intro" varchar,
  	"version_sections_documents_heading" varchar,
  	"version_sections_documents_subheading" varchar,
  	"version_sections_documents_intro" varchar,
  	"version_slug" varchar,
  	"version_translator" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_translated_from" varchar,
  	"version_approved_at" timestamp(3) with time zone,
  	"version__status" "enum__themes_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_themes_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"key_results_id" integer,
  	"testimonials_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "key_results_disaggregations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"dimension" "enum_key_results_disaggregations_dimension",
  	"measure_value" numeric,
  	"measure_unit" "enum_key_results_disaggregations_measure_unit" DEFAULT '1',
  	"measure_decimals" numeric,
  	"measure_qualifier" "enum_key_results_disaggregations_measure_qualifier" DEFAULT 'exact',
  	"measure_signed" boolean DEFAULT false
  );
  
  CREATE TABLE "key_results_disaggregations_locales" (
  	"category" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "key_results_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"document_id" integer,
  	"page" numeric
  );
  
  CREATE TABLE "key_results" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_key_results_kind" DEFAULT 'figure',
  	"measure_value" numeric,
  	"measure_unit" "enum_key_results_measure_unit" DEFAULT '1',
  	"measure_decimals" numeric,
  	"measure_qualifier" "enum_key_results_measure_qualifier" DEFAULT 'exact',
  	"measure_signed" boolean DEFAULT false,
  	"baseline_value" numeric,
  	"baseline_unit" "enum_key_results_baseline_unit" DEFAULT '1',
  	"baseline_decimals" numeric,
  	"baseline_qualifier" "enum_key_results_baseline_qualifier" DEFAULT 'exact',
  	"baseline_signed" boolean DEFAULT false,
  	"target_value" numeric,
  	"target_unit" "enum_key_results_target_unit" DEFAULT '1',
  	"target_decimals" numeric,
  	"target_qualifier" "enum_key_results_target_qualifier" DEFAULT 'exact',
  	"target_signed" boolean DEFAULT false,
  	"direction" "enum_key_results_direction" DEFAULT 'rise',
  	"period_start" timestamp(3) with time zone,
  	"period_end" timestamp(3) with time zone,
  	"programme_id" integer,
  	"admin_title" varchar,
  	"source_locale" "enum_key_results_source_locale",
  	"uid" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "key_results_locales" (
  	"headline" varchar,
  	"statement" varchar,
  	"note" varchar,
  	"body" jsonb,
  	"translator" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"translated_from" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"_status" "enum_key_results_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "key_results_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer
  );
  
  CREATE TABLE "_key_results_v_version_disaggregations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"dimension" "enum__key_results_v_version_disaggregations_dimension",
  	"measure_value" numeric,
  	"measure_unit" "enum__key_results_v_version_disaggregations_measure_unit" DEFAULT '1',
  	"measure_decimals" numeric,
  	"measure_qualifier" "enum__key_results_v_version_disaggregations_measure_qualifier" DEFAULT 'exact',
  	"measure_signed" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_key_results_v_version_disaggregations_locales" (
  	"category" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_key_results_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_id" integer,
  	"page" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_key_results_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__key_results_v_version_kind" DEFAULT 'figure',
  	"version_measure_value" numeric,
  	"version_measure_unit" "enum__key_results_v_version_measure_unit" DEFAULT '1',
  	"version_measure_decimals" numeric,
  	"version_measure_qualifier" "enum__key_results_v_version_measure_qualifier" DEFAULT 'exact',
  	"version_measure_signed" boolean DEFAULT false,
  	"version_baseline_value" numeric,
  	"version_baseline_unit" "enum__key_results_v_version_baseline_unit" DEFAULT '1',
  	"version_baseline_decimals" numeric,
  	"version_baseline_qualifier" "enum__key_results_v_version_baseline_qualifier" DEFAULT 'exact',
  	"version_baseline_signed" boolean DEFAULT false,
  	"version_target_value" numeric,
  	"version_target_unit" "enum__key_results_v_version_target_unit" DEFAULT '1',
  	"version_target_decimals" numeric,
  	"version_target_qualifier" "enum__key_results_v_version_target_qualifier" DEFAULT 'exact',
  	"version_target_signed" boolean DEFAULT false,
  	"version_direction" "enum__key_results_v_version_direction" DEFAULT 'rise',
  	"version_period_start" timestamp(3) with time zone,
  	"version_period_end" timestamp(3) with time zone,
  	"version_programme_id" integer,
  	"version_admin_title" varchar,
  	"version_source_locale" "enum__key_results_v_version_source_locale",
  	"version_uid" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__key_results_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_key_results_v_locales" (
  	"version_headline" varchar,
  	"version_statement" varchar,
  	"version_note" varchar,
  	"version_body" jsonb,
  	"version_translator" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_translated_from" varchar,
  	"version_approved_at" timestamp(3) with time zone,
  	"version__status" "enum__key_results_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_key_results_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer
  );
  
  CREATE TABLE "testimonials_video_captions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_testimonials_video_captions_language",
  	"file_id" integer
  );
  
  CREATE TABLE "testimonials" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"attribution_identity_level" "enum_testimonials_attribution_identity_level" DEFAULT 'fullName',
  	"attribution_name" varchar,
  	"attribution_short_name" varchar,
  	"attribution_acronym" varchar,
  	"attribution_country" "enum_testimonials_attribution_country",
  	"consent_id" integer,
  	"photo_id" integer,
  	"video_file_id" integer,
  	"video_poster_id" integer,
  	"programme_id" integer,
  	"notes" varchar,
  	"admin_title" varchar,
  	"date" timestamp(3) with time zone,
  	"source_locale" "enum_testimonials_source_locale",
  	"uid" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "testimonials_locales" (
  	"question" varchar,
  	"quote" varchar,
  	"highlight" varchar,
  	"attribution_role" varchar,
  	"attribution_organisation" varchar,
  	"attribution_line" varchar,
  	"video_transcript" varchar,
  	"translator" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"translated_from" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"_status" "enum_testimonials_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "testimonials_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer
  );
  
  CREATE TABLE "_testimonials_v_version_video_captions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" "enum__testimonials_v_version_video_captions_language",
  	"file_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_testimonials_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_attribution_identity_level" "enum__testimonials_v_version_attribution_identity_level" DEFAULT 'fullName',
  	"version_attribution_name" varchar,
  	"version_attribution_short_name" varchar,
  	"version_attribution_acronym" varchar,
  	"version_attribution_country" "enum__testimonials_v_version_attribution_country",
  	"version_consent_id" integer,
  	"version_photo_id" integer,
  	"version_video_file_id" integer,
  	"version_video_poster_id" integer,
  	"version_programme_id" integer,
  	"version_notes" varchar,
  	"version_admin_title" varchar,
  	"version_date" timestamp(3) with time zone,
  	"version_source_locale" "enum__testimonials_v_version_source_locale",
  	"version_uid" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__testimonials_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_testimonials_v_locales" (
  	"version_question" varchar,
  	"version_quote" varchar,
  	"version_highlight" varchar,
  	"version_attribution_role" varchar,
  	"version_attribution_organisation" varchar,
  	"version_attribution_line" varchar,
  	"version_video_transcript" varchar,
  	"version_translator" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_translated_from" varchar,
  	"version_approved_at" timestamp(3) with time zone,
  	"version__status" "enum__testimonials_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_testimonials_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer
  );
  
  CREATE TABLE "stories_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_stories_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "stories" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"programme_id" integer,
  	"consent_id" integer,
  	"notes" varchar,
  	"date" timestamp(3) with time zone,
  	"source_locale" "enum_stories_source_locale",
  	"uid" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "stories_locales" (
  	"title" varchar,
  	"standfirst" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"translator" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"translated_from" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"_status" "enum_stories_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "stories_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer
  );
  
  CREATE TABLE "_stories_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__stories_v_version_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_stories_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_image_id" integer,
  	"version_programme_id" integer,
  	"version_consent_id" integer,
  	"version_notes" varchar,
  	"version_date" timestamp(3) with time zone,
  	"version_source_locale" "enum__stories_v_version_source_locale",
  	"version_uid" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__stories_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_stories_v_locales" (
  	"version_title" varchar,
  	"version_standfirst" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"version_translator" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_translated_from" varchar,
  	"version_approved_at" timestamp(3) with time zone,
  	"version__status" "enum__stories_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_stories_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer
  );
  
  CREATE TABLE "documents_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" "enum_documents_identifiers_scheme" DEFAULT 'doi',
  	"value" varchar
  );
  
  CREATE TABLE "documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"type" "enum_documents_type" DEFAULT 'report',
  	"cover_id" integer,
  	"published_on" timestamp(3) with time zone,
  	"publisher" varchar,
  	"licence" varchar,
  	"programme_id" integer,
  	"source_locale" "enum_documents_source_locale",
  	"uid" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "documents_locales" (
  	"title" varchar,
  	"description" varchar,
  	"slug" varchar,
  	"translator" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"translated_from" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"_status" "enum_documents_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "documents_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer,
  	"themes_id" integer
  );
  
  CREATE TABLE "_documents_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"scheme" "enum__documents_v_version_identifiers_scheme" DEFAULT 'doi',
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_type" "enum__documents_v_version_type" DEFAULT 'report',
  	"version_cover_id" integer,
  	"version_published_on" timestamp(3) with time zone,
  	"version_publisher" varchar,
  	"version_licence" varchar,
  	"version_programme_id" integer,
  	"version_source_locale" "enum__documents_v_version_source_locale",
  	"version_uid" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__documents_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_documents_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_slug" varchar,
  	"version_translator" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_translated_from" varchar,
  	"version_approved_at" timestamp(3) with time zone,
  	"version__status" "enum__documents_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_documents_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_documents_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer,
  	"themes_id" integer
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"credit" varchar,
  	"consent_id" integer,
  	"seconds" numeric,
  	"placeholder" varchar,
  	"uid" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_w320webp_url" varchar,
  	"sizes_w320webp_width" numeric,
  	"sizes_w320webp_height" numeric,
  	"sizes_w320webp_mime_type" varchar,
  	"sizes_w320webp_filesize" numeric,
  	"sizes_w320webp_filename" varchar,
  	"sizes_w320avif_url" varchar,
  	"sizes_w320avif_width" numeric,
  	"sizes_w320avif_height" numeric,
  	"sizes_w320avif_mime_type" varchar,
  	"sizes_w320avif_filesize" numeric,
  	"sizes_w320avif_filename" varchar,
  	"sizes_w640webp_url" varchar,
  	"sizes_w640webp_width" numeric,
  	"sizes_w640webp_height" numeric,
  	"sizes_w640webp_mime_type" varchar,
  	"sizes_w640webp_filesize" numeric,
  	"sizes_w640webp_filename" varchar,
  	"sizes_w640avif_url" varchar,
  	"sizes_w640avif_width" numeric,
  	"sizes_w640avif_height" numeric,
  	"sizes_w640avif_mime_type" varchar,
  	"sizes_w640avif_filesize" numeric,
  	"sizes_w640avif_filename" varchar,
  	"sizes_w1280webp_url" varchar,
  	"sizes_w1280webp_width" numeric,
  	"sizes_w1280webp_height" numeric,
  	"sizes_w1280webp_mime_type" varchar,
  	"sizes_w1280webp_filesize" numeric,
  	"sizes_w1280webp_filename" varchar,
  	"sizes_w1280avif_url" varchar,
  	"sizes_w1280avif_width" numeric,
  	"sizes_w1280avif_height" numeric,
  	"sizes_w1280avif_mime_type" varchar,
  	"sizes_w1280avif_filesize" numeric,
  	"sizes_w1280avif_filename" varchar,
  	"sizes_w1920webp_url" varchar,
  	"sizes_w1920webp_width" numeric,
  	"sizes_w1920webp_height" numeric,
  	"sizes_w1920webp_mime_type" varchar,
  	"sizes_w1920webp_filesize" numeric,
  	"sizes_w1920webp_filename" varchar,
  	"sizes_w1920avif_url" varchar,
  	"sizes_w1920avif_width" numeric,
  	"sizes_w1920avif_height" numeric,
  	"sizes_w1920avif_mime_type" varchar,
  	"sizes_w1920avif_filesize" numeric,
  	"sizes_w1920avif_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "files" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" "enum_files_language" NOT NULL,
  	"pages" numeric,
  	"cover_id" integer,
  	"sha256" varchar,
  	"uid" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "glossary_terms_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"locale" "enum_glossary_terms_translations_locale"
  );
  
  CREATE TABLE "glossary_terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"term" varchar NOT NULL,
  	"source_locale" "enum_glossary_terms_source_locale" DEFAULT 'fr' NOT NULL,
  	"definition" varchar,
  	"programme_id" integer,
  	"do_not_translate" boolean DEFAULT false,
  	"case_sensitive" boolean DEFAULT false,
  	"part_of_speech" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "glossary_terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "consents_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_consents_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "consents_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_consents_purposes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "consents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_name" varchar NOT NULL,
  	"person_email" varchar,
  	"person_phone" varchar,
  	"guardian_name" varchar,
  	"guardian_relation" varchar,
  	"guardian_contact" varchar,
  	"notes" varchar,
  	"statement" varchar NOT NULL,
  	"statement_language" "enum_consents_statement_language",
  	"identity_level" "enum_consents_identity_level" NOT NULL,
  	"granted_on" timestamp(3) with time zone NOT NULL,
  	"expires_on" timestamp(3) with time zone,
  	"withdrawn_on" timestamp(3) with time zone,
  	"admin_title" varchar,
  	"uid" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'viewer' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "api_clients_scopes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_api_clients_scopes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "api_clients" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"expires_on" timestamp(3) with time zone,
  	"last_used_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar
  );
  
  CREATE TABLE "audit_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"action" "enum_audit_events_action" NOT NULL,
  	"actor" varchar NOT NULL,
  	"role" "enum_audit_events_role",
  	"entry_type" "enum_audit_events_entry_type",
  	"entry_title" varchar,
  	"entry" varchar,
  	"locale" "enum_audit_events_locale",
  	"fields" varchar,
  	"detail" varchar,
  	"address" varchar,
  	"via" "enum_audit_events_via",
  	"actor_id" varchar
  );
  
  CREATE TABLE "editions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"ref" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"entry" varchar NOT NULL,
  	"uid" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"slug" varchar,
  	"title" varchar,
  	"programme" varchar,
  	"kind" varchar,
  	"year" numeric,
  	"sort_key" varchar COLLATE "C",
  	"date" varchar,
  	"text" varchar,
  	"search" varchar,
  	"visible_from" varchar NOT NULL,
  	"visible_until" varchar NOT NULL,
  	"revision" varchar NOT NULL,
  	"published_at" varchar NOT NULL,
  	"changed_at" varchar NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"facets" varchar,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "editions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "schedules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"ref" varchar NOT NULL,
  	"entry_type" varchar NOT NULL,
  	"entry" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"action" varchar NOT NULL,
  	"at" varchar NOT NULL,
  	"time_zone" varchar NOT NULL,
  	"by" varchar,
  	"by_id" varchar,
  	"may_edit_shared" boolean,
  	"state" varchar NOT NULL,
  	"problem" varchar,
  	"done_at" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"entry_type" varchar NOT NULL,
  	"entry" varchar NOT NULL,
  	"uid" varchar NOT NULL,
  	"title" varchar COLLATE "C",
  	"source_locale" varchar NOT NULL,
  	"marks" varchar,
  	"trashed" boolean,
  	"words" numeric NOT NULL,
  	"words_left" numeric NOT NULL,
  	"due" varchar,
  	"changed_at" varchar NOT NULL,
  	"summary" jsonb NOT NULL,
  	"record" jsonb NOT NULL
  );
  
  CREATE TABLE "translation_memory" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"source_locale" varchar NOT NULL,
  	"target_locale" varchar NOT NULL,
  	"source" varchar NOT NULL,
  	"target" varchar NOT NULL,
  	"entry_type" varchar,
  	"uid" varchar,
  	"segment" varchar,
  	"programme" varchar,
  	"by" varchar,
  	"at" varchar,
  	"approved" boolean,
  	"saved_at" varchar NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer,
  	"api_clients_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "programmes_countries" ADD CONSTRAINT "programmes_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes" ADD CONSTRAINT "programmes_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes_locales" ADD CONSTRAINT "programmes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_texts" ADD CONSTRAINT "programmes_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_countries" ADD CONSTRAINT "_programmes_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v" ADD CONSTRAINT "_programmes_v_parent_id_programmes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v" ADD CONSTRAINT "_programmes_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v_locales" ADD CONSTRAINT "_programmes_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_texts" ADD CONSTRAINT "_programmes_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_highlight_document_id_documents_id_fk" FOREIGN KEY ("highlight_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_highlight_image_id_media_id_fk" FOREIGN KEY ("highlight_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes_locales" ADD CONSTRAINT "themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_key_results_fk" FOREIGN KEY ("key_results_id") REFERENCES "public"."key_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_parent_id_themes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_highlight_document_id_documents_id_fk" FOREIGN KEY ("version_highlight_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_highlight_image_id_media_id_fk" FOREIGN KEY ("version_highlight_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_programme_id_programmes_id_fk" FOREIGN KEY ("version_programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v_locales" ADD CONSTRAINT "_themes_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_key_results_fk" FOREIGN KEY ("key_results_id") REFERENCES "public"."key_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "key_results_disaggregations" ADD CONSTRAINT "key_results_disaggregations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."key_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "key_results_disaggregations_locales" ADD CONSTRAINT "key_results_disaggregations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."key_results_disaggregations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "key_results_evidence" ADD CONSTRAINT "key_results_evidence_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "key_results_evidence" ADD CONSTRAINT "key_results_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."key_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "key_results" ADD CONSTRAINT "key_results_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "key_results_locales" ADD CONSTRAINT "key_results_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."key_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "key_results_rels" ADD CONSTRAINT "key_results_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."key_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "key_results_rels" ADD CONSTRAINT "key_results_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_key_results_v_version_disaggregations" ADD CONSTRAINT "_key_results_v_version_disaggregations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_key_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_key_results_v_version_disaggregations_locales" ADD CONSTRAINT "_key_results_v_version_disaggregations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_key_results_v_version_disaggregations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_key_results_v_version_evidence" ADD CONSTRAINT "_key_results_v_version_evidence_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_key_results_v_version_evidence" ADD CONSTRAINT "_key_results_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_key_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_key_results_v" ADD CONSTRAINT "_key_results_v_parent_id_key_results_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."key_results"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_key_results_v" ADD CONSTRAINT "_key_results_v_version_programme_id_programmes_id_fk" FOREIGN KEY ("version_programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_key_results_v_locales" ADD CONSTRAINT "_key_results_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_key_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_key_results_v_rels" ADD CONSTRAINT "_key_results_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_key_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_key_results_v_rels" ADD CONSTRAINT "_key_results_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonials_video_captions" ADD CONSTRAINT "testimonials_video_captions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials_video_captions" ADD CONSTRAINT "testimonials_video_captions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_video_file_id_media_id_fk" FOREIGN KEY ("video_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_video_poster_id_media_id_fk" FOREIGN KEY ("video_poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials_locales" ADD CONSTRAINT "testimonials_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonials_rels" ADD CONSTRAINT "testimonials_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonials_rels" ADD CONSTRAINT "testimonials_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_testimonials_v_version_video_captions" ADD CONSTRAINT "_testimonials_v_version_video_captions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v_version_video_captions" ADD CONSTRAINT "_testimonials_v_version_video_captions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_testimonials_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_parent_id_testimonials_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."testimonials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_consent_id_consents_id_fk" FOREIGN KEY ("version_consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_video_file_id_media_id_fk" FOREIGN KEY ("version_video_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_video_poster_id_media_id_fk" FOREIGN KEY ("version_video_poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_programme_id_programmes_id_fk" FOREIGN KEY ("version_programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v_locales" ADD CONSTRAINT "_testimonials_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_testimonials_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_testimonials_v_rels" ADD CONSTRAINT "_testimonials_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_testimonials_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_testimonials_v_rels" ADD CONSTRAINT "_testimonials_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_countries" ADD CONSTRAINT "stories_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_locales" ADD CONSTRAINT "stories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_countries" ADD CONSTRAINT "_stories_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_parent_id_stories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_programme_id_programmes_id_fk" FOREIGN KEY ("version_programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_consent_id_consents_id_fk" FOREIGN KEY ("version_consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_locales" ADD CONSTRAINT "_stories_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_identifiers" ADD CONSTRAINT "documents_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_locales" ADD CONSTRAINT "documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_texts" ADD CONSTRAINT "documents_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_identifiers" ADD CONSTRAINT "_documents_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_programme_id_programmes_id_fk" FOREIGN KEY ("version_programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_locales" ADD CONSTRAINT "_documents_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_texts" ADD CONSTRAINT "_documents_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "files" ADD CONSTRAINT "files_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_terms_translations" ADD CONSTRAINT "glossary_terms_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms" ADD CONSTRAINT "glossary_terms_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_terms_texts" ADD CONSTRAINT "glossary_terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_channels" ADD CONSTRAINT "consents_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_purposes" ADD CONSTRAINT "consents_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_clients_scopes" ADD CONSTRAINT "api_clients_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."api_clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_texts" ADD CONSTRAINT "editions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_api_clients_fk" FOREIGN KEY ("api_clients_id") REFERENCES "public"."api_clients"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "programmes_countries_order_idx" ON "programmes_countries" USING btree ("order");
  CREATE INDEX "programmes_countries_parent_idx" ON "programmes_countries" USING btree ("parent_id");
  CREATE INDEX "programmes_logo_idx" ON "programmes" USING btree ("logo_id");
  CREATE UNIQUE INDEX "programmes_uid_idx" ON "programmes" USING btree ("uid");
  CREATE INDEX "programmes_updated_at_idx" ON "programmes" USING btree ("updated_at");
  CREATE INDEX "programmes_created_at_idx" ON "programmes" USING btree ("created_at");
  CREATE INDEX "programmes_deleted_at_idx" ON "programmes" USING btree ("deleted_at");
  CREATE INDEX "programmes_slug_idx" ON "programmes_locales" USING btree ("slug","_locale");
  CREATE INDEX "programmes__status_idx" ON "programmes_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "programmes_locales_locale_parent_id_unique" ON "programmes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_texts_order_parent" ON "programmes_texts" USING btree ("order","parent_id");
  CREATE INDEX "programmes_rels_order_idx" ON "programmes_rels" USING btree ("order");
  CREATE INDEX "programmes_rels_parent_idx" ON "programmes_rels" USING btree ("parent_id");
  CREATE INDEX "programmes_rels_path_idx" ON "programmes_rels" USING btree ("path");
  CREATE INDEX "programmes_rels_themes_id_idx" ON "programmes_rels" USING btree ("themes_id");
  CREATE INDEX "_programmes_v_version_countries_order_idx" ON "_programmes_v_version_countries" USING btree ("order");
  CREATE INDEX "_programmes_v_version_countries_parent_idx" ON "_programmes_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_programmes_v_parent_idx" ON "_programmes_v" USING btree ("parent_id");
  CREATE INDEX "_programmes_v_version_version_logo_idx" ON "_programmes_v" USING btree ("version_logo_id");
  CREATE INDEX "_programmes_v_version_version_uid_idx" ON "_programmes_v" USING btree ("version_uid");
  CREATE INDEX "_programmes_v_version_version_updated_at_idx" ON "_programmes_v" USING btree ("version_updated_at");
  CREATE INDEX "_programmes_v_version_version_created_at_idx" ON "_programmes_v" USING btree ("version_created_at");
  CREATE INDEX "_programmes_v_version_version_deleted_at_idx" ON "_programmes_v" USING btree ("version_deleted_at");
  CREATE INDEX "_programmes_v_created_at_idx" ON "_programmes_v" USING btree ("created_at");
  CREATE INDEX "_programmes_v_updated_at_idx" ON "_programmes_v" USING btree ("updated_at");
  CREATE INDEX "_programmes_v_snapshot_idx" ON "_programmes_v" USING btree ("snapshot");
  CREATE INDEX "_programmes_v_published_locale_idx" ON "_programmes_v" USING btree ("published_locale");
  CREATE INDEX "_programmes_v_latest_idx" ON "_programmes_v" USING btree ("latest");
  CREATE INDEX "_programmes_v_version_version_slug_idx" ON "_programmes_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_programmes_v_version_version__status_idx" ON "_programmes_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_programmes_v_locales_locale_parent_id_unique" ON "_programmes_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programmes_v_texts_order_parent" ON "_programmes_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_programmes_v_rels_order_idx" ON "_programmes_v_rels" USING btree ("order");
  CREATE INDEX "_programmes_v_rels_parent_idx" ON "_programmes_v_rels" USING btree ("parent_id");
  CREATE INDEX "_programmes_v_rels_path_idx" ON "_programmes_v_rels" USING btree ("path");
  CREATE INDEX "_programmes_v_rels_themes_id_idx" ON "_programmes_v_rels" USING btree ("themes_id");
  CREATE INDEX "themes_image_idx" ON "themes" USING btree ("image_id");
  CREATE INDEX "themes_highlight_highlight_document_idx" ON "themes" USING btree ("highlight_document_id");
  CREATE INDEX "themes_highlight_highlight_image_idx" ON "themes" USING btree ("highlight_image_id");
  CREATE INDEX "themes_programme_idx" ON "themes" USING btree ("programme_id");
  CREATE UNIQUE INDEX "themes_uid_idx" ON "themes" USING btree ("uid");
  CREATE INDEX "themes_updated_at_idx" ON "themes" USING btree ("updated_at");
  CREATE INDEX "themes_created_at_idx" ON "themes" USING btree ("created_at");
  CREATE INDEX "themes_deleted_at_idx" ON "themes" USING btree ("deleted_at");
  CREATE INDEX "themes_slug_idx" ON "themes_locales" USING btree ("slug","_locale");
  CREATE INDEX "themes__status_idx" ON "themes_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "themes_locales_locale_parent_id_unique" ON "themes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "themes_rels_order_idx" ON "themes_rels" USING btree ("order");
  CREATE INDEX "themes_rels_parent_idx" ON "themes_rels" USING btree ("parent_id");
  CREATE INDEX "themes_rels_path_idx" ON "themes_rels" USING btree ("path");
  CREATE INDEX "themes_rels_key_results_id_idx" ON "themes_rels" USING btree ("key_results_id");
  CREATE INDEX "themes_rels_testimonials_id_idx" ON "themes_rels" USING btree ("testimonials_id");
  CREATE INDEX "themes_rels_documents_id_idx" ON "themes_rels" USING btree ("documents_id");
  CREATE INDEX "_themes_v_parent_idx" ON "_themes_v" USING btree ("parent_id");
  CREATE INDEX "_themes_v_version_version_image_idx" ON "_themes_v" USING btree ("version_image_id");
  CREATE INDEX "_themes_v_version_highlight_version_highlight_document_idx" ON "_themes_v" USING btree ("version_highlight_document_id");
  CREATE INDEX "_themes_v_version_highlight_version_highlight_image_idx" ON "_themes_v" USING btree ("version_highlight_image_id");
  CREATE INDEX "_themes_v_version_version_programme_idx" ON "_themes_v" USING btree ("version_programme_id");
  CREATE INDEX "_themes_v_version_version_uid_idx" ON "_themes_v" USING btree ("version_uid");
  CREATE INDEX "_themes_v_version_version_updated_at_idx" ON "_themes_v" USING btree ("version_updated_at");
  CREATE INDEX "_themes_v_version_version_created_at_idx" ON "_themes_v" USING btree ("version_created_at");
  CREATE INDEX "_themes_v_version_version_deleted_at_idx" ON "_themes_v" USING btree ("version_deleted_at");
  CREATE INDEX "_themes_v_created_at_idx" ON "_themes_v" USING btree ("created_at");
  CREATE INDEX "_themes_v_updated_at_idx" ON "_themes_v" USING btree ("updated_at");
  CREATE INDEX "_themes_v_snapshot_idx" ON "_themes_v" USING btree ("snapshot");
  CREATE INDEX "_themes_v_published_locale_idx" ON "_themes_v" USING btree ("published_locale");
  CREATE INDEX "_themes_v_latest_idx" ON "_themes_v" USING btree ("latest");
  CREATE INDEX "_themes_v_version_version_slug_idx" ON "_themes_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_themes_v_version_version__status_idx" ON "_themes_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_themes_v_locales_locale_parent_id_unique" ON "_themes_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_themes_v_rels_order_idx" ON "_themes_v_rels" USING btree ("order");
  CREATE INDEX "_themes_v_rels_parent_idx" ON "_themes_v_rels" USING btree ("parent_id");
  CREATE INDEX "_themes_v_rels_path_idx" ON "_themes_v_rels" USING btree ("path");
  CREATE INDEX "_themes_v_rels_key_results_id_idx" ON "_themes_v_rels" USING btree ("key_results_id");
  CREATE INDEX "_themes_v_rels_testimonials_id_idx" ON "_themes_v_rels" USING btree ("testimonials_id");
  CREATE INDEX "_themes_v_rels_documents_id_idx" ON "_themes_v_rels" USING btree ("documents_id");
  CREATE INDEX "key_results_disaggregations_order_idx" ON "key_results_disaggregations" USING btree ("_order");
  CREATE INDEX "key_results_disaggregations_parent_id_idx" ON "key_results_disaggregations" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "key_results_disaggregations_locales_locale_parent_id_unique" ON "key_results_disaggregations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "key_results_evidence_order_idx" ON "key_results_evidence" USING btree ("_order");
  CREATE INDEX "key_results_evidence_parent_id_idx" ON "key_results_evidence" USING btree ("_parent_id");
  CREATE INDEX "key_results_evidence_document_idx" ON "key_results_evidence" USING btree ("document_id");
  CREATE INDEX "key_results_programme_idx" ON "key_results" USING btree ("programme_id");
  CREATE UNIQUE INDEX "key_results_uid_idx" ON "key_results" USING btree ("uid");
  CREATE INDEX "key_results_updated_at_idx" ON "key_results" USING btree ("updated_at");
  CREATE INDEX "key_results_created_at_idx" ON "key_results" USING btree ("created_at");
  CREATE INDEX "key_results_deleted_at_idx" ON "key_results" USING btree ("deleted_at");
  CREATE INDEX "key_results__status_idx" ON "key_results_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "key_results_locales_locale_parent_id_unique" ON "key_results_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "key_results_rels_order_idx" ON "key_results_rels" USING btree ("order");
  CREATE INDEX "key_results_rels_parent_idx" ON "key_results_rels" USING btree ("parent_id");
  CREATE INDEX "key_results_rels_path_idx" ON "key_results_rels" USING btree ("path");
  CREATE INDEX "key_results_rels_themes_id_idx" ON "key_results_rels" USING btree ("themes_id");
  CREATE INDEX "_key_results_v_version_disaggregations_order_idx" ON "_key_results_v_version_disaggregations" USING btree ("_order");
  CREATE INDEX "_key_results_v_version_disaggregations_parent_id_idx" ON "_key_results_v_version_disaggregations" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_key_results_v_version_disaggregations_locales_locale_parent" ON "_key_results_v_version_disaggregations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_key_results_v_version_evidence_order_idx" ON "_key_results_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_key_results_v_version_evidence_parent_id_idx" ON "_key_results_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_key_results_v_version_evidence_document_idx" ON "_key_results_v_version_evidence" USING btree ("document_id");
  CREATE INDEX "_key_results_v_parent_idx" ON "_key_results_v" USING btree ("parent_id");
  CREATE INDEX "_key_results_v_version_version_programme_idx" ON "_key_results_v" USING btree ("version_programme_id");
  CREATE INDEX "_key_results_v_version_version_uid_idx" ON "_key_results_v" USING btree ("version_uid");
  CREATE INDEX "_key_results_v_version_version_updated_at_idx" ON "_key_results_v" USING btree ("version_updated_at");
  CREATE INDEX "_key_results_v_version_version_created_at_idx" ON "_key_results_v" USING btree ("version_created_at");
  CREATE INDEX "_key_results_v_version_version_deleted_at_idx" ON "_key_results_v" USING btree ("version_deleted_at");
  CREATE INDEX "_key_results_v_created_at_idx" ON "_key_results_v" USING btree ("created_at");
  CREATE INDEX "_key_results_v_updated_at_idx" ON "_key_results_v" USING btree ("updated_at");
  CREATE INDEX "_key_results_v_snapshot_idx" ON "_key_results_v" USING btree ("snapshot");
  CREATE INDEX "_key_results_v_published_locale_idx" ON "_key_results_v" USING btree ("published_locale");
  CREATE INDEX "_key_results_v_latest_idx" ON "_key_results_v" USING btree ("latest");
  CREATE INDEX "_key_results_v_version_version__status_idx" ON "_key_results_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_key_results_v_locales_locale_parent_id_unique" ON "_key_results_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_key_results_v_rels_order_idx" ON "_key_results_v_rels" USING btree ("order");
  CREATE INDEX "_key_results_v_rels_parent_idx" ON "_key_results_v_rels" USING btree ("parent_id");
  CREATE INDEX "_key_results_v_rels_path_idx" ON "_key_results_v_rels" USING btree ("path");
  CREATE INDEX "_key_results_v_rels_themes_id_idx" ON "_key_results_v_rels" USING btree ("themes_id");
  CREATE INDEX "testimonials_video_captions_order_idx" ON "testimonials_video_captions" USING btree ("_order");
  CREATE INDEX "testimonials_video_captions_parent_id_idx" ON "testimonials_video_captions" USING btree ("_parent_id");
  CREATE INDEX "testimonials_video_captions_file_idx" ON "testimonials_video_captions" USING btree ("file_id");
  CREATE INDEX "testimonials_consent_idx" ON "testimonials" USING btree ("consent_id");
  CREATE INDEX "testimonials_photo_idx" ON "testimonials" USING btree ("photo_id");
  CREATE INDEX "testimonials_video_video_file_idx" ON "testimonials" USING btree ("video_file_id");
  CREATE INDEX "testimonials_video_video_poster_idx" ON "testimonials" USING btree ("video_poster_id");
  CREATE INDEX "testimonials_programme_idx" ON "testimonials" USING btree ("programme_id");
  CREATE UNIQUE INDEX "testimonials_uid_idx" ON "testimonials" USING btree ("uid");
  CREATE INDEX "testimonials_updated_at_idx" ON "testimonials" USING btree ("updated_at");
  CREATE INDEX "testimonials_created_at_idx" ON "testimonials" USING btree ("created_at");
  CREATE INDEX "testimonials_deleted_at_idx" ON "testimonials" USING btree ("deleted_at");
  CREATE INDEX "testimonials__status_idx" ON "testimonials_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "testimonials_locales_locale_parent_id_unique" ON "testimonials_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "testimonials_rels_order_idx" ON "testimonials_rels" USING btree ("order");
  CREATE INDEX "testimonials_rels_parent_idx" ON "testimonials_rels" USING btree ("parent_id");
  CREATE INDEX "testimonials_rels_path_idx" ON "testimonials_rels" USING btree ("path");
  CREATE INDEX "testimonials_rels_themes_id_idx" ON "testimonials_rels" USING btree ("themes_id");
  CREATE INDEX "_testimonials_v_version_video_captions_order_idx" ON "_testimonials_v_version_video_captions" USING btree ("_order");
  CREATE INDEX "_testimonials_v_version_video_captions_parent_id_idx" ON "_testimonials_v_version_video_captions" USING btree ("_parent_id");
  CREATE INDEX "_testimonials_v_version_video_captions_file_idx" ON "_testimonials_v_version_video_captions" USING btree ("file_id");
  CREATE INDEX "_testimonials_v_parent_idx" ON "_testimonials_v" USING btree ("parent_id");
  CREATE INDEX "_testimonials_v_version_version_consent_idx" ON "_testimonials_v" USING btree ("version_consent_id");
  CREATE INDEX "_testimonials_v_version_version_photo_idx" ON "_testimonials_v" USING btree ("version_photo_id");
  CREATE INDEX "_testimonials_v_version_video_version_video_file_idx" ON "_testimonials_v" USING btree ("version_video_file_id");
  CREATE INDEX "_testimonials_v_version_video_version_video_poster_idx" ON "_testimonials_v" USING btree ("version_video_poster_id");
  CREATE INDEX "_testimonials_v_version_version_programme_idx" ON "_testimonials_v" USING btree ("version_programme_id");
  CREATE INDEX "_testimonials_v_version_version_uid_idx" ON "_testimonials_v" USING btree ("version_uid");
  CREATE INDEX "_testimonials_v_version_version_updated_at_idx" ON "_testimonials_v" USING btree ("version_updated_at");
  CREATE INDEX "_testimonials_v_version_version_created_at_idx" ON "_testimonials_v" USING btree ("version_created_at");
  CREATE INDEX "_testimonials_v_version_version_deleted_at_idx" ON "_testimonials_v" USING btree ("version_deleted_at");
  CREATE INDEX "_testimonials_v_created_at_idx" ON "_testimonials_v" USING btree ("created_at");
  CREATE INDEX "_testimonials_v_updated_at_idx" ON "_testimonials_v" USING btree ("updated_at");
  CREATE INDEX "_testimonials_v_snapshot_idx" ON "_testimonials_v" USING btree ("snapshot");
  CREATE INDEX "_testimonials_v_published_locale_idx" ON "_testimonials_v" USING btree ("published_locale");
  CREATE INDEX "_testimonials_v_latest_idx" ON "_testimonials_v" USING btree ("latest");
  CREATE INDEX "_testimonials_v_version_version__status_idx" ON "_testimonials_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_testimonials_v_locales_locale_parent_id_unique" ON "_testimonials_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_testimonials_v_rels_order_idx" ON "_testimonials_v_rels" USING btree ("order");
  CREATE INDEX "_testimonials_v_rels_parent_idx" ON "_testimonials_v_rels" USING btree ("parent_id");
  CREATE INDEX "_testimonials_v_rels_path_idx" ON "_testimonials_v_rels" USING btree ("path");
  CREATE INDEX "_testimonials_v_rels_themes_id_idx" ON "_testimonials_v_rels" USING btree ("themes_id");
  CREATE INDEX "stories_countries_order_idx" ON "stories_countries" USING btree ("order");
  CREATE INDEX "stories_countries_parent_idx" ON "stories_countries" USING btree ("parent_id");
  CREATE INDEX "stories_image_idx" ON "stories" USING btree ("image_id");
  CREATE INDEX "stories_programme_idx" ON "stories" USING btree ("programme_id");
  CREATE INDEX "stories_consent_idx" ON "stories" USING btree ("consent_id");
  CREATE UNIQUE INDEX "stories_uid_idx" ON "stories" USING btree ("uid");
  CREATE INDEX "stories_updated_at_idx" ON "stories" USING btree ("updated_at");
  CREATE INDEX "stories_created_at_idx" ON "stories" USING btree ("created_at");
  CREATE INDEX "stories_deleted_at_idx" ON "stories" USING btree ("deleted_at");
  CREATE INDEX "stories_slug_idx" ON "stories_locales" USING btree ("slug","_locale");
  CREATE INDEX "stories__status_idx" ON "stories_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "stories_locales_locale_parent_id_unique" ON "stories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_rels_order_idx" ON "stories_rels" USING btree ("order");
  CREATE INDEX "stories_rels_parent_idx" ON "stories_rels" USING btree ("parent_id");
  CREATE INDEX "stories_rels_path_idx" ON "stories_rels" USING btree ("path");
  CREATE INDEX "stories_rels_themes_id_idx" ON "stories_rels" USING btree ("themes_id");
  CREATE INDEX "_stories_v_version_countries_order_idx" ON "_stories_v_version_countries" USING btree ("order");
  CREATE INDEX "_stories_v_version_countries_parent_idx" ON "_stories_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_stories_v_parent_idx" ON "_stories_v" USING btree ("parent_id");
  CREATE INDEX "_stories_v_version_version_image_idx" ON "_stories_v" USING btree ("version_image_id");
  CREATE INDEX "_stories_v_version_version_programme_idx" ON "_stories_v" USING btree ("version_programme_id");
  CREATE INDEX "_stories_v_version_version_consent_idx" ON "_stories_v" USING btree ("version_consent_id");
  CREATE INDEX "_stories_v_version_version_uid_idx" ON "_stories_v" USING btree ("version_uid");
  CREATE INDEX "_stories_v_version_version_updated_at_idx" ON "_stories_v" USING btree ("version_updated_at");
  CREATE INDEX "_stories_v_version_version_created_at_idx" ON "_stories_v" USING btree ("version_created_at");
  CREATE INDEX "_stories_v_version_version_deleted_at_idx" ON "_stories_v" USING btree ("version_deleted_at");
  CREATE INDEX "_stories_v_created_at_idx" ON "_stories_v" USING btree ("created_at");
  CREATE INDEX "_stories_v_updated_at_idx" ON "_stories_v" USING btree ("updated_at");
  CREATE INDEX "_stories_v_snapshot_idx" ON "_stories_v" USING btree ("snapshot");
  CREATE INDEX "_stories_v_published_locale_idx" ON "_stories_v" USING btree ("published_locale");
  CREATE INDEX "_stories_v_latest_idx" ON "_stories_v" USING btree ("latest");
  CREATE INDEX "_stories_v_version_version_slug_idx" ON "_stories_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_stories_v_version_version__status_idx" ON "_stories_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_stories_v_locales_locale_parent_id_unique" ON "_stories_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_rels_order_idx" ON "_stories_v_rels" USING btree ("order");
  CREATE INDEX "_stories_v_rels_parent_idx" ON "_stories_v_rels" USING btree ("parent_id");
  CREATE INDEX "_stories_v_rels_path_idx" ON "_stories_v_rels" USING btree ("path");
  CREATE INDEX "_stories_v_rels_themes_id_idx" ON "_stories_v_rels" USING btree ("themes_id");
  CREATE INDEX "documents_identifiers_order_idx" ON "documents_identifiers" USING btree ("_order");
  CREATE INDEX "documents_identifiers_parent_id_idx" ON "documents_identifiers" USING btree ("_parent_id");
  CREATE INDEX "documents_cover_idx" ON "documents" USING btree ("cover_id");
  CREATE INDEX "documents_programme_idx" ON "documents" USING btree ("programme_id");
  CREATE UNIQUE INDEX "documents_uid_idx" ON "documents" USING btree ("uid");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at");
  CREATE INDEX "documents_slug_idx" ON "documents_locales" USING btree ("slug","_locale");
  CREATE INDEX "documents__status_idx" ON "documents_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "documents_locales_locale_parent_id_unique" ON "documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "documents_texts_order_parent" ON "documents_texts" USING btree ("order","parent_id");
  CREATE INDEX "documents_rels_order_idx" ON "documents_rels" USING btree ("order");
  CREATE INDEX "documents_rels_parent_idx" ON "documents_rels" USING btree ("parent_id");
  CREATE INDEX "documents_rels_path_idx" ON "documents_rels" USING btree ("path");
  CREATE INDEX "documents_rels_files_id_idx" ON "documents_rels" USING btree ("files_id");
  CREATE INDEX "documents_rels_themes_id_idx" ON "documents_rels" USING btree ("themes_id");
  CREATE INDEX "_documents_v_version_identifiers_order_idx" ON "_documents_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_documents_v_version_identifiers_parent_id_idx" ON "_documents_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_cover_idx" ON "_documents_v" USING btree ("version_cover_id");
  CREATE INDEX "_documents_v_version_version_programme_idx" ON "_documents_v" USING btree ("version_programme_id");
  CREATE INDEX "_documents_v_version_version_uid_idx" ON "_documents_v" USING btree ("version_uid");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version_deleted_at_idx" ON "_documents_v" USING btree ("version_deleted_at");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_snapshot_idx" ON "_documents_v" USING btree ("snapshot");
  CREATE INDEX "_documents_v_published_locale_idx" ON "_documents_v" USING btree ("published_locale");
  CREATE INDEX "_documents_v_latest_idx" ON "_documents_v" USING btree ("latest");
  CREATE INDEX "_documents_v_version_version_slug_idx" ON "_documents_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_documents_v_version_version__status_idx" ON "_documents_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_documents_v_locales_locale_parent_id_unique" ON "_documents_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_documents_v_texts_order_parent" ON "_documents_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_documents_v_rels_order_idx" ON "_documents_v_rels" USING btree ("order");
  CREATE INDEX "_documents_v_rels_parent_idx" ON "_documents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_documents_v_rels_path_idx" ON "_documents_v_rels" USING btree ("path");
  CREATE INDEX "_documents_v_rels_files_id_idx" ON "_documents_v_rels" USING btree ("files_id");
  CREATE INDEX "_documents_v_rels_themes_id_idx" ON "_documents_v_rels" USING btree ("themes_id");
  CREATE INDEX "media_consent_idx" ON "media" USING btree ("consent_id");
  CREATE UNIQUE INDEX "media_uid_idx" ON "media" USING btree ("uid");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_w320webp_sizes_w320webp_filename_idx" ON "media" USING btree ("sizes_w320webp_filename");
  CREATE INDEX "media_sizes_w320avif_sizes_w320avif_filename_idx" ON "media" USING btree ("sizes_w320avif_filename");
  CREATE INDEX "media_sizes_w640webp_sizes_w640webp_filename_idx" ON "media" USING btree ("sizes_w640webp_filename");
  CREATE INDEX "media_sizes_w640avif_sizes_w640avif_filename_idx" ON "media" USING btree ("sizes_w640avif_filename");
  CREATE INDEX "media_sizes_w1280webp_sizes_w1280webp_filename_idx" ON "media" USING btree ("sizes_w1280webp_filename");
  CREATE INDEX "media_sizes_w1280avif_sizes_w1280avif_filename_idx" ON "media" USING btree ("sizes_w1280avif_filename");
  CREATE INDEX "media_sizes_w1920webp_sizes_w1920webp_filename_idx" ON "media" USING btree ("sizes_w1920webp_filename");
  CREATE INDEX "media_sizes_w1920avif_sizes_w1920avif_filename_idx" ON "media" USING btree ("sizes_w1920avif_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "files_cover_idx" ON "files" USING btree ("cover_id");
  CREATE UNIQUE INDEX "files_uid_idx" ON "files" USING btree ("uid");
  CREATE INDEX "files_updated_at_idx" ON "files" USING btree ("updated_at");
  CREATE INDEX "files_created_at_idx" ON "files" USING btree ("created_at");
  CREATE UNIQUE INDEX "files_filename_idx" ON "files" USING btree ("filename");
  CREATE INDEX "glossary_terms_translations_order_idx" ON "glossary_terms_translations" USING btree ("_order");
  CREATE INDEX "glossary_terms_translations_parent_id_idx" ON "glossary_terms_translations" USING btree ("_parent_id");
  CREATE INDEX "glossary_terms_term_idx" ON "glossary_terms" USING btree ("term");
  CREATE INDEX "glossary_terms_programme_idx" ON "glossary_terms" USING btree ("programme_id");
  CREATE INDEX "glossary_terms_updated_at_idx" ON "glossary_terms" USING btree ("updated_at");
  CREATE INDEX "glossary_terms_created_at_idx" ON "glossary_terms" USING btree ("created_at");
  CREATE INDEX "glossary_terms_texts_order_parent" ON "glossary_terms_texts" USING btree ("order","parent_id");
  CREATE INDEX "consents_channels_order_idx" ON "consents_channels" USING btree ("order");
  CREATE INDEX "consents_channels_parent_idx" ON "consents_channels" USING btree ("parent_id");
  CREATE INDEX "consents_purposes_order_idx" ON "consents_purposes" USING btree ("order");
  CREATE INDEX "consents_purposes_parent_idx" ON "consents_purposes" USING btree ("parent_id");
  CREATE UNIQUE INDEX "consents_uid_idx" ON "consents" USING btree ("uid");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE UNIQUE INDEX "consents_filename_idx" ON "consents" USING btree ("filename");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "api_clients_scopes_order_idx" ON "api_clients_scopes" USING btree ("order");
  CREATE INDEX "api_clients_scopes_parent_idx" ON "api_clients_scopes" USING btree ("parent_id");
  CREATE INDEX "api_clients_updated_at_idx" ON "api_clients" USING btree ("updated_at");
  CREATE INDEX "api_clients_created_at_idx" ON "api_clients" USING btree ("created_at");
  CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
  CREATE INDEX "audit_events_action_idx" ON "audit_events" USING btree ("action");
  CREATE INDEX "audit_events_entry_idx" ON "audit_events" USING btree ("entry");
  CREATE INDEX "audit_events_locale_idx" ON "audit_events" USING btree ("locale");
  CREATE INDEX "audit_events_actor_id_idx" ON "audit_events" USING btree ("actor_id");
  CREATE UNIQUE INDEX "editions_key_idx" ON "editions" USING btree ("key");
  CREATE INDEX "editions_ref_idx" ON "editions" USING btree ("ref");
  CREATE INDEX "editions_uid_idx" ON "editions" USING btree ("uid");
  CREATE INDEX "editions_locale_idx" ON "editions" USING btree ("locale");
  CREATE INDEX "editions_slug_idx" ON "editions" USING btree ("slug");
  CREATE INDEX "editions_programme_idx" ON "editions" USING btree ("programme");
  CREATE INDEX "editions_sort_key_idx" ON "editions" USING btree ("sort_key");
  CREATE INDEX "type_locale_sortKey_idx" ON "editions" USING btree ("type","locale","sort_key");
  CREATE INDEX "type_locale_date_idx" ON "editions" USING btree ("type","locale","date");
  CREATE INDEX "type_locale_slug_idx" ON "editions" USING btree ("type","locale","slug");
  CREATE INDEX "editions_texts_order_parent" ON "editions_texts" USING btree ("order","parent_id");
  CREATE INDEX "editions_texts_text_idx" ON "editions_texts" USING btree ("text");
  CREATE UNIQUE INDEX "schedules_key_idx" ON "schedules" USING btree ("key");
  CREATE INDEX "schedules_ref_idx" ON "schedules" USING btree ("ref");
  CREATE INDEX "schedules_updated_at_idx" ON "schedules" USING btree ("updated_at");
  CREATE INDEX "schedules_created_at_idx" ON "schedules" USING btree ("created_at");
  CREATE INDEX "state_at_idx" ON "schedules" USING btree ("state","at");
  CREATE UNIQUE INDEX "translations_key_idx" ON "translations" USING btree ("key");
  CREATE INDEX "translations_uid_idx" ON "translations" USING btree ("uid");
  CREATE INDEX "translations_title_idx" ON "translations" USING btree ("title");
  CREATE INDEX "translations_trashed_idx" ON "translations" USING btree ("trashed");
  CREATE INDEX "translations_words_left_idx" ON "translations" USING btree ("words_left");
  CREATE INDEX "translations_due_idx" ON "translations" USING btree ("due");
  CREATE INDEX "translations_changed_at_idx" ON "translations" USING btree ("changed_at");
  CREATE UNIQUE INDEX "translation_memory_key_idx" ON "translation_memory" USING btree ("key");
  CREATE INDEX "translation_memory_uid_idx" ON "translation_memory" USING btree ("uid");
  CREATE INDEX "sourceLocale_targetLocale_approved_savedAt_idx" ON "translation_memory" USING btree ("source_locale","target_locale","approved","saved_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_rels_api_clients_id_idx" ON "payload_preferences_rels" USING btree ("api_clients_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "programmes_countries" CASCADE;
  DROP TABLE "programmes" CASCADE;
  DROP TABLE "programmes_locales" CASCADE;
  DROP TABLE "programmes_texts" CASCADE;
  DROP TABLE "programmes_rels" CASCADE;
  DROP TABLE "_programmes_v_version_countries" CASCADE;
  DROP TABLE "_programmes_v" CASCADE;
  DROP TABLE "_programmes_v_locales" CASCADE;
  DROP TABLE "_programmes_v_texts" CASCADE;
  DROP TABLE "_programmes_v_rels" CASCADE;
  DROP TABLE "themes" CASCADE;
  DROP TABLE "themes_locales" CASCADE;
  DROP TABLE "themes_rels" CASCADE;
  DROP TABLE "_themes_v" CASCADE;
  DROP TABLE "_themes_v_locales" CASCADE;
  DROP TABLE "_themes_v_rels" CASCADE;
  DROP TABLE "key_results_disaggregations" CASCADE;
  DROP TABLE "key_results_disaggregations_locales" CASCADE;
  DROP TABLE "key_results_evidence" CASCADE;
  DROP TABLE "key_results" CASCADE;
  DROP TABLE "key_results_locales" CASCADE;
  DROP TABLE "key_results_rels" CASCADE;
  DROP TABLE "_key_results_v_version_disaggregations" CASCADE;
  DROP TABLE "_key_results_v_version_disaggregations_locales" CASCADE;
  DROP TABLE "_key_results_v_version_evidence" CASCADE;
  DROP TABLE "_key_results_v" CASCADE;
  DROP TABLE "_key_results_v_locales" CASCADE;
  DROP TABLE "_key_results_v_rels" CASCADE;
  DROP TABLE "testimonials_video_captions" CASCADE;
  DROP TABLE "testimonials" CASCADE;
  DROP TABLE "testimonials_locales" CASCADE;
  DROP TABLE "testimonials_rels" CASCADE;
  DROP TABLE "_testimonials_v_version_video_captions" CASCADE;
  DROP TABLE "_testimonials_v" CASCADE;
  DROP TABLE "_testimonials_v_locales" CASCADE;
  DROP TABLE "_testimonials_v_rels" CASCADE;
  DROP TABLE "stories_countries" CASCADE;
  DROP TABLE "stories" CASCADE;
  DROP TABLE "stories_locales" CASCADE;
  DROP TABLE "stories_rels" CASCADE;
  DROP TABLE "_stories_v_version_countries" CASCADE;
  DROP TABLE "_stories_v" CASCADE;
  DROP TABLE "_stories_v_locales" CASCADE;
  DROP TABLE "_stories_v_rels" CASCADE;
  DROP TABLE "documents_identifiers" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_locales" CASCADE;
  DROP TABLE "documents_texts" CASCADE;
  DROP TABLE "documents_rels" CASCADE;
  DROP TABLE "_documents_v_version_identifiers" CASCADE;
  DROP TABLE "_documents_v" CASCADE;
  DROP TABLE "_documents_v_locales" CASCADE;
  DROP TABLE "_documents_v_texts" CASCADE;
  DROP TABLE "_documents_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "files" CASCADE;
  DROP TABLE "glossary_terms_translations" CASCADE;
  DROP TABLE "glossary_terms" CASCADE;
  DROP TABLE "glossary_terms_texts" CASCADE;
  DROP TABLE "consents_channels" CASCADE;
  DROP TABLE "consents_purposes" CASCADE;
  DROP TABLE "consents" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "api_clients_scopes" CASCADE;
  DROP TABLE "api_clients" CASCADE;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "editions_texts" CASCADE;
  DROP TABLE "schedules" CASCADE;
  DROP TABLE "translations" CASCADE;
  DROP TABLE "translation_memory" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_programmes_countries";
  DROP TYPE "public"."enum_programmes_source_locale";
  DROP TYPE "public"."enum_programmes_status";
  DROP TYPE "public"."enum__programmes_v_version_countries";
  DROP TYPE "public"."enum__programmes_v_version_source_locale";
  DROP TYPE "public"."enum__programmes_v_published_locale";
  DROP TYPE "public"."enum__programmes_v_version_status";
  DROP TYPE "public"."enum_themes_kind";
  DROP TYPE "public"."enum_themes_source_locale";
  DROP TYPE "public"."enum_themes_status";
  DROP TYPE "public"."enum__themes_v_version_kind";
  DROP TYPE "public"."enum__themes_v_version_source_locale";
  DROP TYPE "public"."enum__themes_v_published_locale";
  DROP TYPE "public"."enum__themes_v_version_status";
  DROP TYPE "public"."enum_key_results_disaggregations_dimension";
  DROP TYPE "public"."enum_key_results_disaggregations_measure_unit";
  DROP TYPE "public"."enum_key_results_disaggregations_measure_qualifier";
  DROP TYPE "public"."enum_key_results_kind";
  DROP TYPE "public"."enum_key_results_measure_unit";
  DROP TYPE "public"."enum_key_results_measure_qualifier";
  DROP TYPE "public"."enum_key_results_baseline_unit";
  DROP TYPE "public"."enum_key_results_baseline_qualifier";
  DROP TYPE "public"."enum_key_results_target_unit";
  DROP TYPE "public"."enum_key_results_target_qualifier";
  DROP TYPE "public"."enum_key_results_direction";
  DROP TYPE "public"."enum_key_results_source_locale";
  DROP TYPE "public"."enum_key_results_status";
  DROP TYPE "public"."enum__key_results_v_version_disaggregations_dimension";
  DROP TYPE "public"."enum__key_results_v_version_disaggregations_measure_unit";
  DROP TYPE "public"."enum__key_results_v_version_disaggregations_measure_qualifier";
  DROP TYPE "public"."enum__key_results_v_version_kind";
  DROP TYPE "public"."enum__key_results_v_version_measure_unit";
  DROP TYPE "public"."enum__key_results_v_version_measure_qualifier";
  DROP TYPE "public"."enum__key_results_v_version_baseline_unit";
  DROP TYPE "public"."enum__key_results_v_version_baseline_qualifier";
  DROP TYPE "public"."enum__key_results_v_version_target_unit";
  DROP TYPE "public"."enum__key_results_v_version_target_qualifier";
  DROP TYPE "public"."enum__key_results_v_version_direction";
  DROP TYPE "public"."enum__key_results_v_version_source_locale";
  DROP TYPE "public"."enum__key_results_v_published_locale";
  DROP TYPE "public"."enum__key_results_v_version_status";
  DROP TYPE "public"."enum_testimonials_video_captions_language";
  DROP TYPE "public"."enum_testimonials_attribution_identity_level";
  DROP TYPE "public"."enum_testimonials_attribution_country";
  DROP TYPE "public"."enum_testimonials_source_locale";
  DROP TYPE "public"."enum_testimonials_status";
  DROP TYPE "public"."enum__testimonials_v_version_video_captions_language";
  DROP TYPE "public"."enum__testimonials_v_version_attribution_identity_level";
  DROP TYPE "public"."enum__testimonials_v_version_attribution_country";
  DROP TYPE "public"."enum__testimonials_v_version_source_locale";
  DROP TYPE "public"."enum__testimonials_v_published_locale";
  DROP TYPE "public"."enum__testimonials_v_version_status";
  DROP TYPE "public"."enum_stories_countries";
  DROP TYPE "public"."enum_stories_source_locale";
  DROP TYPE "public"."enum_stories_status";
  DROP TYPE "public"."enum__stories_v_version_countries";
  DROP TYPE "public"."enum__stories_v_version_source_locale";
  DROP TYPE "public"."enum__stories_v_published_locale";
  DROP TYPE "public"."enum__stories_v_version_status";
  DROP TYPE "public"."enum_documents_identifiers_scheme";
  DROP TYPE "public"."enum_documents_type";
  DROP TYPE "public"."enum_documents_source_locale";
  DROP TYPE "public"."enum_documents_status";
  DROP TYPE "public"."enum__documents_v_version_identifiers_scheme";
  DROP TYPE "public"."enum__documents_v_version_type";
  DROP TYPE "public"."enum__documents_v_version_source_locale";
  DROP TYPE "public"."enum__documents_v_published_locale";
  DROP TYPE "public"."enum__documents_v_version_status";
  DROP TYPE "public"."enum_files_language";
  DROP TYPE "public"."enum_glossary_terms_translations_locale";
  DROP TYPE "public"."enum_glossary_terms_source_locale";
  DROP TYPE "public"."enum_consents_channels";
  DROP TYPE "public"."enum_consents_purposes";
  DROP TYPE "public"."enum_consents_statement_language";
  DROP TYPE "public"."enum_consents_identity_level";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_api_clients_scopes";
  DROP TYPE "public"."enum_audit_events_action";
  DROP TYPE "public"."enum_audit_events_role";
  DROP TYPE "public"."enum_audit_events_entry_type";
  DROP TYPE "public"."enum_audit_events_locale";
  DROP TYPE "public"."enum_audit_events_via";`)
}
