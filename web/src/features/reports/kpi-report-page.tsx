export function KpiReportPage() {
  return null
}
